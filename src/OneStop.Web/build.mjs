// Bundles Assets/ into wwwroot/dist and writes the outlines of the icons in use for the server (embedded by Assets.targets).
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compileAsync } from "sass";
import subsetFont from "subset-font";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "wwwroot", "dist");
const work = join(here, "obj", "assets");
// Windows 7 machines still at counters stop at Chrome 109.
const target = ["chrome109", "firefox115", "safari15.4"];

const scss = {
  name: "scss",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.scss$/ }, async ({ path }) => {
      const { css } = await compileAsync(path, { style: "expanded" });
      return { contents: css, loader: "css", resolveDir: dirname(path) };
    }),
};

async function bundle() {
  await build({
    absWorkingDir: here,
    entryPoints: [
      { in: "Assets/styles/app.scss", out: "app" },
      { in: "Assets/styles/print.scss", out: "print" },
      { in: "Assets/scripts/app.ts", out: "app" },
      { in: "Assets/scripts/print-page.ts", out: "print" },
    ],
    outdir: dist,
    bundle: true,
    format: "esm",
    minify: true,
    sourcemap: "linked",
    legalComments: "none",
    assetNames: "fonts/[name]-[hash]",
    loader: { ".woff2": "file" },
    plugins: [scss],
    target,
    logLevel: "warning",
  });
}

async function figures() {
  for (const weight of [400, 600]) {
    const inter = await readFile(join(here, `node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`));
    await writeFile(join(work, `figures-${weight}.woff2`), await subsetFont(inter, "0123456789", { targetFormat: "woff2" }));
  }
}

async function icons() {
  const drawings = join(here, "node_modules", "@tabler", "icons", "icons");
  const names = JSON.parse(await readFile(join(here, "Assets", "icons.json"), "utf8"));
  const lines = await Promise.all(
    Object.entries(names).map(async ([name, file]) => {
      const svg = await readFile(join(drawings, `${file}.svg`), "utf8");
      const inner = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
      return `${name}\t${file.startsWith("filled/") ? "filled" : "outline"}\t${inner.replace(/<path stroke="none"[^>]*>/, "").replace(/\s+/g, " ").trim()}`;
    }),
  );
  await writeFile(join(work, "icons.txt"), lines.join("\n") + "\n");
}

await rm(dist, { recursive: true, force: true });
await mkdir(work, { recursive: true });
await figures();
await Promise.all([bundle(), icons()]);
