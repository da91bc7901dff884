// node viewer.cjs URL FOLDER: uses the exported page as a reader would; screenshots go to the folder.
const { check, withPage } = require("./page.cjs");
const [url, folder] = process.argv.slice(2);

withPage(url, async page => {
  const text = selector => page.textContent(selector);
  check((await text("#status")).startsWith("Showing 15 of 18 entities and 28 of 30 facts"), "the start: " + await text("#status"));
  await page.screenshot({ path: folder + "/start.png" });

  // An edge clicked in the drawing shows its sentence with the evidence marked, and its source.
  const edge = await page.evaluate(() => {
    const e = newsgraph.cy.edges().filter(e => e.data("certainty") === "Reported" && e.data("label") === "supplies")[0];
    const middle = e.renderedMidpoint();
    const box = document.getElementById("cy").getBoundingClientRect();
    return { x: box.x + middle.x, y: box.y + middle.y };
  });
  await page.mouse.click(edge.x, edge.y);
  await page.waitForSelector("#details blockquote");
  check((await text("#details blockquote")).includes("Two people close to the talks said Orbital supplied Vega."), "the sentence");
  check((await page.$$eval("#details mark", marks => marks.map(m => m.textContent))).join("|") === "Two people close to the talks|said|Orbital|Vega", "the marks");
  check((await text("#details .source")).includes("The Beacon"), "the source");
  await page.screenshot({ path: folder + "/edge.png" });

  // Search by keyboard alone, then the facts of what was found.
  await page.focus(".search input");
  await page.keyboard.type("BOREAL");
  await page.waitForSelector("#matches [role=option]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("#details h3").textContent === "Borealis");
  check((await text("#details")).includes("subsidiary of Cygnus"), "its facts");

  // Arrow keys walk the drawing; Enter leads into the facts.
  await page.focus("#cy");
  await page.keyboard.press("ArrowUp");
  check(await text("#details h3") !== "Borealis", "another entity");
  await page.keyboard.press("Enter");
  check(await page.evaluate(() => document.activeElement.closest("#details") !== null), "focus in the details");

  // Filters: rumours off takes the dashed edges out; a class off its entities.
  const dashed = () => page.evaluate(() => newsgraph.cy.edges().filter(e => e.data("certainty") === "Reported").length);
  check(await dashed() > 0, "rumours at first");
  await page.getByLabel("reported", { exact: true }).uncheck();
  check(await dashed() === 0, "no rumours");
  await page.getByLabel("person", { exact: true }).uncheck();
  check(await page.evaluate(() => newsgraph.cy.nodes().every(n => !n.id().endsWith("-person"))), "no persons");
  await page.getByLabel("to", { exact: true }).fill("2024-03-31");
  await page.getByLabel("to", { exact: true }).dispatchEvent("change");
  check(await page.evaluate(() => newsgraph.cy.edges().every(e => ["acquired", "sold", "bought from", "based in", "CEO of"].includes(e.data("label")))), "spring only");

  // French, and the other theme.
  await page.click("#language");
  check((await text("#status")).includes("entités"), "French status");
  check(await page.evaluate(() => newsgraph.cy.edges().some(e => e.data("label") === "a racheté")), "French labels");
  const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.click("#theme");
  check(before !== await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "the theme");
  await page.screenshot({ path: folder + "/french.png" });

  // The list says the same as the drawing, and every control has a name.
  check(await page.evaluate(() => document.querySelectorAll("#list tbody tr").length === newsgraph.cy.edges().length), "the list");
  const nameless = await page.$$eval("button, input, [role=application]", all => all.filter(e =>
    !(e.textContent.trim() || e.getAttribute("aria-label") || e.closest("label"))).map(e => e.outerHTML));
  check(nameless.length === 0, "names for " + nameless.join());
  console.log("done");
}).catch(e => { console.error(e.message); process.exit(1); });
