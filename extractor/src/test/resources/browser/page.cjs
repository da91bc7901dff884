// Opens pages in Chromium for the tests beside it; any request to another origin, and any error on the page, fails the run.
const { chromium } = require("playwright-core");
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

exports.check = (condition, what) => { if (!condition) throw new Error("not so: " + what); };

exports.withPage = async (url, work) => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, headless: true, args: FLAGS });
  const faults = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on("pageerror", e => faults.push("error: " + e.message));
    page.on("request", r => { if (!r.url().startsWith("data:") && !r.url().startsWith("blob:") && new URL(r.url()).origin !== new URL(url).origin) faults.push("request: " + r.url()); });
    await page.goto(url);
    await page.waitForSelector("body[data-ready]", { timeout: 20000 });
    await work(page);
    exports.check(faults.length === 0, "no fault, but " + faults.join("; "));
  } finally {
    await browser.close();
  }
};
