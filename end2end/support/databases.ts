import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bare, required } from "./surroundings.ts";

export type Kind = "sqlite" | "postgres";

/** The database that the demo community is loaded into once; every journey gets a copy. */
export interface Template {
  readonly kind: Kind;
  readonly folder: string;
}

const TEMPLATE = "demo";

/** Where the program finds the database of this name. */
export function address({ kind, folder }: Template, name: string = TEMPLATE): string {
  if (kind === "sqlite") {
    return join(folder, `${name}.sqlite`);
  }
  const url = new URL(required("FOLKMOOT_TEST_POSTGRES"));
  url.pathname = `/journey_${name}`;
  return url.toString();
}

/** Loads the demo community into the template. */
export function load(template: Template): void {
  if (template.kind === "postgres") {
    sql(`CREATE DATABASE journey_${TEMPLATE} ENCODING 'UTF8' TEMPLATE template0`);
  }
  execFileSync(required("FOLKMOOT_PROGRAM"), ["demo", "--database", address(template)], {
    env: bare(),
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** A copy of the template under another name. */
export function copy(template: Template, name: string): string {
  if (template.kind === "postgres") {
    sql(`CREATE DATABASE journey_${name} TEMPLATE journey_${TEMPLATE}`);
  } else {
    copyFileSync(address(template), address(template, name));
  }
  return address(template, name);
}

/** Removes a copy. */
export function remove(template: Template, name: string): void {
  if (template.kind === "postgres") {
    sql(`DROP DATABASE journey_${name} WITH (FORCE)`);
    return;
  }
  for (const suffix of ["", "-wal", "-shm"]) {
    rmSync(address(template, name) + suffix, { force: true });
  }
}

function sql(statement: string): void {
  const url = required("FOLKMOOT_TEST_POSTGRES");
  const psql = required("FOLKMOOT_PSQL");
  execFileSync(psql, ["--no-psqlrc", "--quiet", "--command", statement, url], {
    stdio: ["ignore", "ignore", "inherit"],
  });
}
