import { defineConfig, devices } from "@playwright/test";
import { required } from "./support/surroundings.ts";
import type { Choices } from "./support/moot.ts";

/** Journeys for one way of visiting are in a folder of its name; those in `everywhere` run in all of them. */
const everywhere = "everywhere/*.spec.ts";

export default defineConfig<Choices>({
  testDir: "journeys",
  outputDir: "test-results",
  globalSetup: "./support/load-demo.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: required("FOLKMOOT_CHROMIUM"),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "with JavaScript",
      testMatch: [everywhere, "scripted/*.spec.ts"],
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: "without JavaScript",
      testMatch: [everywhere, "unscripted/*.spec.ts"],
      use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
    },
    {
      name: "phone",
      testMatch: [everywhere, "phone/*.spec.ts"],
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
    },
    {
      name: "PostgreSQL",
      testMatch: everywhere,
      use: { viewport: { width: 1280, height: 900 }, database: "postgres" },
    },
  ],
});
