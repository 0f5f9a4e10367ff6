/** What `cargo xtask test` hands to the journeys. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: run the journeys with \`cargo xtask test --only browser\``);
  }
  return value;
}

/** The environment of the program under test: ours is not its configuration. */
export function bare(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("FOLKMOOT_"));
  return Object.fromEntries(kept);
}
