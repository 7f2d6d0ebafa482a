import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { problemIn } from "@/lib/i18n/problem-in";
import { newId } from "@/lib/ids";
import { describeError, log } from "@/lib/log";
import { currentRequest } from "@/lib/request-context";

/** Its sentences as the code says them, in English. */
export interface Mail {
  to: string;
  subject: string;
  paragraphs: string[];
  /** Of whoever gets it, where somebody else asked for it. */
  locale?: unknown;
}

interface Letter extends Pick<Mail, "to" | "subject"> {
  text: string;
}

const PATIENCE_MS = 15_000;

/** Where mail goes that no server takes: files, for whoever may open the data directory. Undefined where one does. */
export function mailFolder(): string | undefined {
  return env().SMTP_URL ? undefined : resolve(env().DATA_DIR, "mail");
}

/**
 * Hands a mail over, after whoever asked for it has been answered: how long that takes says nothing of the account. It is in
 * the language of their request, or in the one that is named. What fails is logged without the mail; whoever waits for it asks again.
 */
export function sendMailLater(mail: Mail): void {
  setImmediate(() => {
    send(mail).catch((error: unknown) =>
      log().error({ error: describeError(error) }, "a mail was not handed over"),
    );
  });
}

function inTheirLanguage({ to, subject, paragraphs, locale = currentRequest()?.locale }: Mail): Letter {
  const say = (sentence: string) => problemIn(isLocale(locale) ? locale : "en", sentence);
  return { to, subject: say(subject), text: paragraphs.map(say).join("\n\n") };
}

async function send(mail: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  const whole = { from: MAIL_FROM, ...inTheirLanguage(mail) };
  const folder = mailFolder();
  if (folder) return keepInFile(folder, whole);
  const timeouts = {
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  };
  const transport = createTransport({ url: SMTP_URL, ...timeouts });
  try {
    await transport.sendMail(whole);
  } finally {
    transport.close();
  }
}

async function keepInFile(folder: string, mail: Letter & { from: string }): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const head = `From: ${mail.from}\nTo: ${mail.to}\nSubject: ${mail.subject}\nDate: ${new Date().toUTCString()}\n`;
  await writeFile(join(folder, `${newId()}.txt`), `${head}\n${mail.text}\n`, { mode: 0o600, flag: "wx" });
}
