import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test as base } from "./moot.ts";

/** A message that arrived. */
export interface Mail {
  readonly to: string;
  readonly headers: string;
  readonly text: string;
}

/** A real mail server in front of mailboxes that only this journey looks into. */
export class Mailbox {
  private readonly mails: Mail[] = [];

  private constructor(
    private readonly server: ChildProcess,
    /** Settings of a program that sends its mail here. */
    readonly settings: Record<string, string>,
  ) {}

  static async start(): Promise<Mailbox> {
    const script = fileURLToPath(new URL("./mail-server.mjs", import.meta.url));
    const server = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
    const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
    const first: unknown = JSON.parse((await lines.next()).value as string);
    const { port } = first as { port: number };
    const mailbox = new Mailbox(server, {
      FOLKMOOT_SMTP_URL: `smtp://127.0.0.1:${port}`,
      FOLKMOOT_MAIL_FROM: "moot@moot.example",
    });
    void mailbox.collect({ [Symbol.asyncIterator]: () => lines });
    return mailbox;
  }

  /** The first message to an address, which is then gone from the mailbox; waits until it comes. */
  async take(to: string): Promise<Mail> {
    const found = () => this.mails.findIndex((mail) => mail.to === to);
    await expect.poll(found, { message: `mail to ${to}`, timeout: 20_000 }).toBeGreaterThan(-1);
    const [mail] = this.mails.splice(found(), 1);
    if (!mail) {
      throw new Error(`the mail to ${to} is gone`);
    }
    return mail;
  }

  /** To whom messages have come that nobody has taken. */
  waiting(): string[] {
    return this.mails.map(({ to }) => to);
  }

  stop(): void {
    this.server.kill();
  }

  private async collect(lines: AsyncIterable<string>): Promise<void> {
    for await (const line of lines) {
      const { to, raw } = JSON.parse(line) as { to: string[]; raw: string };
      const end = raw.indexOf("\r\n\r\n");
      const headers = raw.slice(0, end);
      this.mails.push({ to: to[0] ?? "", headers, text: decoded(headers, raw.slice(end + 4)) });
    }
  }
}

/** The path of the first link whose address holds a word. */
export function pathOf(mail: Mail, word: string): string {
  const address = mail.text.split(/\s+/u).find((part) => part.startsWith("http") && part.includes(word));
  if (!address) {
    throw new Error(`no link with ${word} in:\n${mail.text}`);
  }
  return new URL(address).pathname;
}

function decoded(headers: string, body: string): string {
  if (/^Content-Transfer-Encoding: base64/imu.test(headers)) {
    return Buffer.from(body, "base64").toString("utf8");
  }
  if (!/^Content-Transfer-Encoding: quoted-printable/imu.test(headers)) {
    return body;
  }
  const bytes = body
    .replace(/=\r\n/gu, "")
    .replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Journeys whose program sends mail. */
export const test = base.extend<{ mailbox: Mailbox }>({
  mailbox: async ({ database: _ }, use) => {
    const mailbox = await Mailbox.start();
    await use(mailbox);
    mailbox.stop();
  },

  settings: async ({ mailbox }, use) => use(mailbox.settings),
});
