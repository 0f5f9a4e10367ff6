import type { Page } from "@playwright/test";
import type { Reader } from "./moot.ts";

/** Of addresses that differ only in a number, a date or an id, this many are opened. */
const OF_EACH_SHAPE = 2;

/** Files, feeds and exports, which are not pages. */
const NOT_A_PAGE = /\.(?:atom|ics|json|csv|svg|png|txt|webmanifest)$|^\/api\/|\/export\//u;

/** Opens every page that links lead to from the front page, inspects it, and says which it opened. */
export async function crawl(
  reader: Reader,
  each: (page: Page) => Promise<void> = async () => {},
): Promise<string[]> {
  const shapes = new Map<string, number>();
  const open = ["/"];
  const known = new Set(open);
  const opened: string[] = [];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const shape = shapeOf(path);
    const before = shapes.get(shape) ?? 0;
    if (before >= OF_EACH_SHAPE) {
      continue;
    }
    shapes.set(shape, before + 1);
    await reader.visit(path);
    await each(reader.page);
    opened.push(path);
    for (const link of await linksOn(reader.page)) {
      if (!known.has(link)) {
        known.add(link);
        open.push(link);
      }
    }
  }
  return opened;
}

async function linksOn(page: Page): Promise<string[]> {
  const addresses = await page
    .locator("a[href]")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const origin = new URL(page.url()).origin;
  return addresses
    .map((address) => new URL(address))
    .filter((url) => url.origin === origin && !NOT_A_PAGE.test(url.pathname))
    .filter((url) => !url.searchParams.has("lang") && !url.searchParams.has("format"))
    .map((url) => url.pathname + url.search);
}

/** `/decisions/TSC-2026-007` has the shape `/decisions/*`, entries of the library are alike; queries count by their names. */
function shapeOf(path: string): string {
  const url = new URL(path, "http://shape.invalid");
  const parts = url.pathname
    .replace(/\/library\/[^/]+$/u, "/library/0")
    .split("/")
    .map((part) => (/\d|^(?:tsc|data|machine-learning|all-hands)$/u.test(part) ? "*" : part));
  return `${parts.join("/")}?${[...url.searchParams.keys()].sort().join("&")}`;
}
