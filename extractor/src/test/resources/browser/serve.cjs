// node serve.cjs URL FOLDER: uses the served page as a reader would; screenshots go to the folder.
const { check, withPage } = require("./page.cjs");
const [url, folder] = process.argv.slice(2);

withPage(url, async page => {
  const text = selector => page.textContent(selector);
  const tab = name => page.click("#tab-" + name);
  check(/^Showing \d+ of 19 entities and \d+ of \d+ facts$/.test(await text("#status")), "the start: " + await text("#status"));
  await page.screenshot({ path: folder + "/explore.png" });

  // A question in words.
  await page.fill("#question", "Who runs Vega?");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#answer blockquote");
  check((await text("#answer strong")) === "Ada Bloom" && (await text("#answer blockquote")).includes("PDG de Vega depuis 2019"), "the answer");
  await page.screenshot({ path: folder + "/asked.png" });
  await page.fill("#question", "hm");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#answer .problem");
  check((await text("#answer")).includes("ask who runs something"), "what can be asked");

  // Search fetches what was not there; an edge shows its evidence.
  await page.fill("#search input", "lisbon");
  await page.waitForSelector("#matches [role=option]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("#details h3") && document.querySelector("#details h3").textContent === "Lisbon");
  await page.getByRole("button", { name: "Marta Silva born in …" }).click();
  check((await text("#details blockquote")).includes("born in Lisbon"), "the evidence");
  check((await page.$$eval("#details mark", m => m.map(x => x.textContent))).includes("Lisbon"), "the mark");
  await page.screenshot({ path: folder + "/edge.png" });

  // The reader: facts in the text by certainty.
  await tab("articles");
  await page.getByRole("button", { name: "Vega denies the deal" }).click();
  await page.waitForSelector(".text .fact.Negated");
  check(await page.$$eval(".text .fact", f => f.map(x => x.className).join()) === "fact Negated,fact Planned,fact Reported", "the three kinds");
  await page.click(".text .fact.Planned");
  check((await text("#said")).includes("Altair"), "what it says");
  await page.screenshot({ path: folder + "/article.png" });

  // The catalogue with its forms.
  await tab("questions");
  await page.click("[data-question=who-runs]");
  await page.fill("#p-organization", "Vega");
  await page.click("#questions form button");
  await page.waitForSelector("#questions table");
  check((await text("#questions table")).includes("Ada Bloom"), "who runs it");
  await page.screenshot({ path: folder + "/question.png" });

  // The SPARQL editor asks this server.
  await tab("sparql");
  await page.waitForSelector("#editor .yasqe_queryButton, #editor button", { timeout: 15000 });
  await page.click("#editor .yasqe_queryButton");
  await page.waitForFunction(() => document.querySelector("#editor").textContent.includes("Ada_Bloom"), null, { timeout: 10000 });
  await page.screenshot({ path: folder + "/sparql.png" });

  // A download.
  await tab("export");
  await page.selectOption("#x-format", "sif");
  await page.fill("#x-focus", "Draco");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#export button")]);
  check(download.suggestedFilename() === "newsgraph.sif", "its name");

  // Statistics, in French.
  await tab("statistics");
  await page.waitForSelector("#statistics table");
  await page.click("#language");
  check((await text("#statistics")).includes("rapporté") && (await text("#statistics")).includes("PDG de"), "French statistics");
  await tab("explore");
  check((await text("#status")).includes("entités"), "French status");
  await page.screenshot({ path: folder + "/french.png" });

  // Dark, in both languages.
  await page.click("#theme");
  check(await page.evaluate(() => document.documentElement.dataset.theme === "dark"), "the dark theme");
  await page.screenshot({ path: folder + "/dark-french.png" });
  await page.click("#language");
  await tab("sparql");
  await page.waitForFunction(() => document.querySelector("#editor .CodeMirror-code").textContent.includes("ceoOf"));
  check(await page.$$eval("#editor input[type=text], #editor select", all => all.every(e => getComputedStyle(e).color !== getComputedStyle(e).backgroundColor
    && getComputedStyle(e).backgroundColor === "rgb(255, 255, 255)")), "fields that can be read");
  await page.screenshot({ path: folder + "/dark-sparql.png" });
  await tab("articles");
  await page.screenshot({ path: folder + "/dark-article.png" });
  console.log("done");
}).catch(e => { console.error(e.message); process.exit(1); });
