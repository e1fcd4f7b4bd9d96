// Every module is a comfort on top of pages that work without it. The order of those that listen to the same key matters:
// a scanned card, then a picked result, then moving on to the next field.
import "htmx.org";
import { startScan } from "./scan";
import { startResults } from "./results";
import { startAdvance } from "./advance";
import { startShortcuts } from "./shortcuts";
import { startList } from "./list";
import { startOnce } from "./once";
import { startDraft } from "./draft";
import { startUpload } from "./upload";
import { startPreview } from "./preview";
import { startFormat } from "./format";
import { startMenus } from "./menus";
import { startMention } from "./mention";
import { startPrint } from "./print";

startScan();
startResults();
startAdvance();
startShortcuts();
startList();
startOnce();
startDraft();
startUpload();
startPreview();
startFormat();
startMenus();
startMention();
startPrint();

document.querySelector<HTMLElement>("[data-focus]")?.focus();
