import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "./databases.ts";

/** Loads the demo community once into each kind of database. */
export default function loadDemo(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "folkmoot-journeys-"));
  process.env["FOLKMOOT_JOURNEYS"] = folder;
  load({ kind: "sqlite", folder });
  load({ kind: "postgres", folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
