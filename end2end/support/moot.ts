import { test as base, expect, type Page, type Response } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { copy, remove, type Kind } from "./databases.ts";
import { start } from "./program.ts";
import { required } from "./surroundings.ts";

/** What a project chooses. */
export interface Choices {
  /** The database under the program. */
  database: Kind;
  /** Settings of the program, as variables. */
  settings: Record<string, string>;
}

/** A reader in front of a demo community that nobody else changes. */
export interface Reader {
  readonly page: Page;
  /** Opens a local address, expects the status, and inspects the page. */
  visit: (path: string, status?: number) => Promise<Response>;
  /** Checks the page that is shown now: accessibility, width, scripts. */
  inspect: () => Promise<void>;
  /** Signs in with an account of the demo. */
  signIn: (name: string) => Promise<void>;
}

/** Pages with an island; every other page must not carry a script. */
const WITH_ISLAND =
  /^\/surveys\/(?:[^/]+\/answer(?:\/resume\/[^/]+)?|manage\/[^/]+\/(?:preview|preview\/beside|build|build\/element))$/u;

/** What Chromium logs for an answer that the journey itself expects, such as a form sent back. */
const EXPECTED_LOG =
  /the server responded with a status of (?:401|403|404|405|409|422)|net::ERR_(?:INTERNET_DISCONNECTED|FAILED)/u;

export const test = base.extend<Choices & { moot: Reader; origin: string }>({
  database: ["sqlite", { option: true }],

  settings: [{}, { option: true }],

  origin: async ({ database, settings }, use, info) => {
    const template = { kind: database, folder: required("FOLKMOOT_JOURNEYS") };
    const name = `copy_${info.testId.replaceAll("-", "_")}_${info.repeatEachIndex}`;
    const program = await start(copy(template, name), settings);
    await use(program.origin);
    await program.stop();
    remove(template, name);
  },

  baseURL: async ({ origin }, use) => use(origin),

  moot: async ({ page, javaScriptEnabled }, use) => {
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !EXPECTED_LOG.test(message.text())) {
        complaints.push(message.text());
      }
    });
    await use(new DemoReader(page, javaScriptEnabled !== false));
    expect(complaints, "nothing in the browser's console").toEqual([]);
  },
});

export { expect };

class DemoReader implements Reader {
  private lens: Page | undefined;

  constructor(
    readonly page: Page,
    private readonly scripted: boolean,
  ) {}

  readonly visit = async (path: string, status = 200): Promise<Response> => {
    const response = await this.page.goto(path);
    if (!response) {
      throw new Error(`${path} gave no answer`);
    }
    expect(response.status(), path).toBe(status);
    await this.inspect();
    return response;
  };

  readonly inspect = async (): Promise<void> => {
    // A link that was followed a moment ago has an address already, and no document yet.
    await this.page.waitForLoadState();
    const path = new URL(this.page.url()).pathname;
    if (!WITH_ISLAND.test(path)) {
      await expect(this.page.locator("script"), `${path} carries no script`).toHaveCount(0);
    }
    const { clientWidth, scrollWidth } = await this.page.evaluate(() => ({
      clientWidth: document.documentElement.clientWidth,
      scrollWidth: document.documentElement.scrollWidth,
    }));
    expect(scrollWidth, `${path} does not scroll sideways`).toBeLessThanOrEqual(clientWidth);
    const page = this.scripted ? this.page : await this.underLens();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const findings = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} at ${node.target.join(" ")}\n${node.html}`),
    );
    expect(findings, `axe finds nothing on ${path}`).toEqual([]);
  };

  readonly signIn = async (name: string): Promise<void> => {
    await this.visit("/sign-in?lang=en");
    await this.page.getByLabel("Sign-in name").fill(name);
    await this.page.getByLabel("Password").fill(`${name}-demo-password`);
    await this.page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(this.page.getByRole("button", { name: "Sign out" })).toBeVisible();
  };

  /** The same HTML under the same address in a browser where axe can run, with every script held back. */
  private async underLens(): Promise<Page> {
    const address = this.page.url();
    const html = await this.page.content();
    if (!this.lens) {
      const browser = this.page.context().browser();
      if (!browser) {
        throw new Error("the browser is gone");
      }
      const context = await browser.newContext({ javaScriptEnabled: true });
      this.lens = await context.newPage();
    }
    const lens = this.lens;
    await lens.unrouteAll();
    await lens.route("**/*.js", (route) => route.abort());
    await lens.route(address, (route) =>
      route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
    );
    await lens.goto(address);
    return lens;
  }
}
