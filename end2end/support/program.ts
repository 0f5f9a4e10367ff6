import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { bare, required } from "./surroundings.ts";

/** A running release program. */
export interface Program {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the program on a free port and waits until it says where it is. */
export async function start(
  database: string,
  settings: Record<string, string> = {},
): Promise<Program> {
  const child = spawn(
    required("FOLKMOOT_PROGRAM"),
    ["serve", "--port", "0", "--database", database],
    { env: { ...bare(), ...settings, RUST_BACKTRACE: "0" }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const log: string[] = [];
  child.stderr.on("data", (text: Buffer) => log.push(text.toString()));
  const origin = await announced(child, log);
  return {
    origin,
    async stop() {
      if (child.exitCode === null) {
        child.kill("SIGTERM");
        await once(child, "exit");
      }
    },
  };
}

function announced(child: ChildProcess, log: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => {
      reject(new Error(`the program ended (${String(code)}) before it served:\n${log.join("")}`));
    });
    if (!child.stdout) {
      return;
    }
    createInterface({ input: child.stdout }).on("line", (line) => {
      const address = /^Folkmoot is at (http:\S+)/u.exec(line)?.[1];
      if (address) {
        resolve(address.replace(/\/$/u, ""));
      }
    });
  });
}
