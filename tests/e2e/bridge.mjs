// The page in Chromium over the real core, through the loopback bridge.
import { existsSync, readFileSync } from "node:fs";
import { program, requireFromUi } from "./paths.mjs";
import { end, lineFrom, start } from "./process.mjs";

/** What Chromium is called, and where. */
const CHROMIUM = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The day on which all tests happen. */
export const TODAY = "2026-11-24T09:00:00Z";

/** The bridge and the browser; each test takes a page with an app of its own from it. */
export class Hall {
  #bridge;
  #browser;
  #address;

  static async open({ at = TODAY, env = {} } = {}) {
    const hall = new Hall();
    hall.#bridge = start(program("convoke-bridge"), ["--at", at], { env });
    hall.#address = new URL(await lineFrom(hall.#bridge.stdout));
    const { chromium } = requireFromUi("playwright-core");
    hall.#browser = await chromium.launch({
      executablePath: CHROMIUM.find((path) => path && existsSync(path)),
      args: ["--no-sandbox", "--disable-dev-shm-usage"],
    });
    return hall;
  }

  /**
   * A page on an app that has no book yet. `prepare` gets `call` and runs before the page is shown:
   * choose settings there, or make the example book.
   */
  async page({ prepare, scheme = "light", size = { width: 1280, height: 800 } } = {}) {
    await fetch(`${this.#address}&new=1`, { signal: AbortSignal.timeout(30_000) });
    await prepare?.((name, input) => this.call(name, input));
    const context = await this.#browser.newContext({ viewport: size, colorScheme: scheme, reducedMotion: "reduce" });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    page.complaints = [];
    page.on("pageerror", (error) => page.complaints.push(error.stack ?? error.message));
    page.on("console", (message) => {
      // A refused command answers 422, which the browser reports by itself.
      if (message.type() === "error" && !message.text().includes("422")) page.complaints.push(message.text());
    });
    await page.goto(this.#address.href);
    return page;
  }

  /** Calls a command as the page would. */
  async call(name, input = {}) {
    const response = await fetch(new URL(`/call/${name}`, this.#address), {
      method: "POST",
      headers: { "X-Token": this.#address.searchParams.get("token") },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(60_000),
    });
    const answer = await response.json();
    if (!response.ok) throw Object.assign(new Error(`${name}: ${answer.code}: ${answer.message}`), { failure: answer });
    return answer;
  }

  async close() {
    await this.#browser.close();
    await end(this.#bridge);
  }
}

/** What axe finds wrong on the page, in one line each. */
export async function barriers(page) {
  // Evaluated by the driver: a script element would be forbidden by the page's own policy.
  await page.evaluate(readFileSync(requireFromUi.resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return violations.flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.target.join(" ")}: ${found.help}`));
}
