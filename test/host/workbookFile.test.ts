import ExcelJS from "exceljs";
import JSZip from "jszip";
import { readCell } from "../../src/host/sheet/cellValue";
import { writeCell } from "../../src/host/sheet/cellWrite";
import { namesOf } from "../../src/host/sheet/definedNames";
import { createWorkbook, openWorkbook, saveWorkbook } from "../../src/host/workbookFile";
import type { WorkbookFileReason } from "../../src/host/workbookFileError";
import { compareWorkbooks } from "./compareWorkbooks";
import { buildPackage, type PackageSpec, row, text, worksheetXml } from "./packages";

const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);

const oneCell: PackageSpec = { sheets: [{ name: "Phụ lục 01", rows: row(1, text("A1", "STT")) }] };

async function zipOf(parts: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

/** A compound file whose directory names the streams. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, entry) => {
    [...name].forEach((character, index) => {
      bytes[512 + 128 * entry + 2 * index] = character.charCodeAt(0);
    });
  });
  return bytes;
}

async function withPart(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await buildPackage(oneCell));
  zip.file(part, change((await zip.file(part)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

/** A zip whose directory claims another unpacked size for its first entry. */
function claimSize(bytes: Uint8Array, size: number): Uint8Array {
  const claimed = bytes.slice();
  const view = new DataView(claimed.buffer);
  for (let at = 0; at + 46 < claimed.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, size, true);
      break;
    }
  }
  return claimed;
}

describe("what is no workbook is refused with its reason, whatever its name says", () => {
  test.each<[string, WorkbookFileReason, () => Promise<Uint8Array> | Uint8Array]>([
    ["zero bytes", "empty", () => new Uint8Array()],
    ["an .xls of Excel 97", "xls", () => compoundFile("Workbook")],
    ["an .xls of Excel 95", "xls", () => compoundFile("Book")],
    ["a locked .xlsx", "encrypted", () => compoundFile("EncryptionInfo", "EncryptedPackage")],
    ["a .doc", "not-xlsx", () => compoundFile("WordDocument", "1Table")],
    [
      "a .docx renamed",
      "docx",
      () => zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
    ],
    [
      "a .pptx renamed",
      "pptx",
      () => zipOf({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>" }),
    ],
    [
      "an .ods",
      "ods",
      () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<o/>" }),
    ],
    ["an .odt", "not-xlsx", () => zipOf({ mimetype: "application/vnd.oasis.opendocument.text" })],
    ["an .xlsb", "xlsb", () => zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" })],
    ["any other zip", "not-xlsx", () => zipOf({ "readme.txt": "x" })],
    [
      "an .xlsm by its macros",
      "xlsm",
      () => buildPackage({ ...oneCell, parts: { "xl/vbaProject.bin": { xml: "x" } } }),
    ],
    [
      "an .xlsm by its type",
      "xlsm",
      () =>
        buildPackage({ ...oneCell, workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }),
    ],
    ["a web page named .xls", "html", () => bytesOf("\n<html><table><tr><td>STT</td></tr></table></html>")],
    [
      "an XML spreadsheet of 2003",
      "html",
      () => bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    ],
    [
      "a text of columns named .xlsx",
      "csv",
      () => bytesOf("STT,Nhiệm vụ,Chủ trì\r\n1,Báo cáo,Văn phòng Sở\r\n"),
    ],
    ["a .pdf", "not-xlsx", () => bytesOf("%PDF-1.7\n\u0000")],
    ["noise", "not-xlsx", () => Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256)],
    ["a zip cut short", "truncated", async () => (await buildPackage(oneCell)).slice(0, -200)],
    ["a zip cut in the middle", "truncated", async () => (await buildPackage(oneCell)).slice(0, 700)],
    [
      "a zip that would fill the memory",
      "too-large",
      async () => claimSize(await buildPackage(oneCell), 900_000_000),
    ],
    [
      "Strict Open XML",
      "strict-ooxml",
      () =>
        withPart("xl/workbook.xml", (xml) =>
          xml.replace(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          ),
        ),
    ],
    ["no sheet at all", "no-worksheet", () => buildPackage({ sheets: [] })],
    [
      "only a chart sheet",
      "no-worksheet",
      () =>
        withPart("xl/_rels/workbook.xml.rels", (xml) =>
          xml.replace("relationships/worksheet", "relationships/chartsheet"),
        ),
    ],
    [
      "a sheet that is no XML",
      "unreadable-part",
      () => withPart("xl/worksheets/sheet1.xml", () => "chữ thường"),
    ],
    [
      "a sheet cut in the middle",
      "unreadable-part",
      () => withPart("xl/worksheets/sheet1.xml", (xml) => xml.slice(0, xml.length - 40)),
    ],
    [
      "a sheet with broken tags",
      "unreadable-part",
      () => withPart("xl/worksheets/sheet1.xml", (xml) => xml.replace("</is>", "</i>")),
    ],
    [
      "a text that is not there",
      "unreadable-part",
      () =>
        buildPackage({
          sheets: [{ name: "A", rows: row(1, '<c r="A1" t="s"><v>7</v></c>') }],
          sharedStrings: ["<t>x</t>"],
        }),
    ],
  ])("%s: %s", async (_name, reason, make) => {
    await expect(openWorkbook(await make())).rejects.toMatchObject({ name: "WorkbookFileError", reason });
  });
});

async function openCells(
  rows: string,
  spec: Partial<PackageSpec> = {},
): Promise<(address: string) => ReturnType<typeof readCell>> {
  const opened = await openWorkbook(await buildPackage({ sheets: [{ name: "S", rows }], ...spec }));
  const sheet = opened.workbook.worksheets[0]!;
  return (address) => {
    const cell = sheet.getCell(address);
    return readCell(sheet, Number(cell.row) - 1, Number(cell.col) - 1);
  };
}

describe("cells that exceljs alone misreads", () => {
  test.each<[string, string, string, object, Partial<PackageSpec>?]>([
    [
      "an address left out",
      '<row><c t="inlineStr"><is><t>STT</t></is></c><c><v>5</v></c></row>',
      "B1",
      { value: 5 },
    ],
    [
      "a short date is a serial",
      row(1, '<c r="A1" s="1"><v>45858.75</v></c>'),
      "A1",
      { value: 45858.75, numberFormat: "m/d/yyyy" },
    ],
    [
      "a month typed as 6/2025",
      row(1, '<c r="A1" s="3"><v>45809</v></c>'),
      "A1",
      { value: 45809, numberFormat: "mmm-yy" },
    ],
    [
      "a format with escapes stays whole",
      row(1, '<c r="A1" s="2"><v>45858</v></c>'),
      "A1",
      { numberFormat: "dd\\/mm\\/yyyy" },
    ],
    [
      "all digits of a time",
      row(1, '<c r="A1" s="1"><v>45858.123456789012</v></c>'),
      "A1",
      { value: 45858.12345678901 },
    ],
    ["a huge number under a date format", row(1, '<c r="A1" s="1"><v>1E+17</v></c>'), "A1", { value: 1e17 }],
    [
      "a text result under a date format",
      row(1, '<c r="A1" s="1" t="str"><f>B1</f><v>không thời hạn</v></c>'),
      "A1",
      { value: "không thời hạn", type: "String" },
    ],
    [
      "an empty text result",
      row(1, '<c r="A1" t="str"><f>IF(B1="","",1)</f><v></v></c>'),
      "A1",
      { value: "", type: "String", formula: '=IF(B1="","",1)' },
    ],
    ["a result of 0", row(1, '<c r="A1"><f>1-1</f><v>0</v></c>'), "A1", { value: 0, type: "Double" }],
    [
      "a boolean result",
      row(1, '<c r="A1" t="b"><f>1=2</f><v>0</v></c>'),
      "A1",
      { value: false, type: "Boolean" },
    ],
    [
      "an error result",
      row(1, '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      "A1",
      { value: "#DIV/0!", type: "Error" },
    ],
    ["an error typed", row(1, '<c r="A1" t="e"><v>#N/A</v></c>'), "A1", { value: "#N/A", type: "Error" }],
    [
      "a date as ISO text",
      row(1, '<c r="A1" s="1" t="d"><v>2025-07-20T12:00:00</v></c>'),
      "A1",
      { value: 45858.5 },
    ],
    [
      "inline rich text with a phonetic guide",
      row(
        1,
        '<c r="A1" t="inlineStr"><is><r><t>Chủ </t></r><r><rPr><b/></rPr><t>trì</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      ),
      "A1",
      { value: "Chủ trì", type: "String" },
    ],
    [
      "shared rich text with a phonetic guide",
      row(1, '<c r="A1" t="s"><v>0</v></c>'),
      "A1",
      { value: "Chủ trì" },
      {
        sharedStrings: [
          '<r><t xml:space="preserve">Chủ </t></r><r><t>trì</t></r><rPh sb="0" eb="1"><t>x</t></rPh>',
        ],
      },
    ],
    [
      "an empty shared text",
      row(1, '<c r="A1" t="s"><v>0</v></c>'),
      "A1",
      { value: "", type: "String" },
      { sharedStrings: [""] },
    ],
    [
      "blanks at the ends",
      row(1, '<c r="A1" t="s"><v>0</v></c>'),
      "A1",
      { value: "  a \n b " },
      { sharedStrings: ['<t xml:space="preserve">  a \n b </t>'] },
    ],
    [
      "a shared formula further down",
      row(1, '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1&amp;"B1"</f><v>1</v></c>') +
        row(2, '<c r="A2"><f t="shared" si="0"/><v>2</v></c>'),
      "A2",
      { value: 2, formula: '=B2&"B1"' },
    ],
    [
      "a cell without style and value",
      row(1, '<c r="A1"/>', '<c r="B1" s="0"/>', text("C1", "x")),
      "B1",
      { value: "", type: "Empty" },
    ],
  ])("%s", async (_name, rows, address, expected, spec = {}) => {
    const read = await openCells(rows, spec);
    expect(read(address)).toMatchObject(expected);
  });

  test("serials of the 1904 system stay as they are", async () => {
    const read = await openCells(row(1, '<c r="A1" s="1"><v>44396</v></c>'), {
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(read("A1").value).toBe(44396);
    expect(read("A1").text()).toBe("7/20/2025");
  });

  test("cells merged away are empty even when the file holds something in them", async () => {
    const rows = row(1, text("A1", "nt"), text("B1", "ẩn"));
    const opened = await openWorkbook(
      await buildPackage({
        sheets: [
          {
            name: "S",
            rows,
            after:
              '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="E1:E1"/></mergeCells>',
          },
        ],
      }),
    );
    const sheet = opened.workbook.worksheets[0]!;
    expect(readCell(sheet, 0, 0).value).toBe("nt");
    expect(readCell(sheet, 0, 1)).toMatchObject({ value: "", type: "Empty" });
  });

  test("one row of 16,384 columns", async () => {
    const letters = (number: number): string =>
      number === 0
        ? ""
        : letters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
    const cells = Array.from(
      { length: 16384 },
      (_, index) => `<c r="${letters(index + 1)}1"><v>${index}</v></c>`,
    );
    const opened = await openWorkbook(
      await buildPackage({
        sheets: [
          {
            name: "S",
            rows: row(1, ...cells),
            before: '<cols><col min="1" max="16384" width="12" style="2" customWidth="1"/></cols>',
          },
        ],
      }),
    );
    expect(readCell(opened.workbook.worksheets[0]!, 0, 16383).value).toBe(16383);
    const again = await openWorkbook(await saveWorkbook(opened));
    expect(readCell(again.workbook.worksheets[0]!, 0, 16383).value).toBe(16383);
  });
});

describe("files of other programs", () => {
  test("parts at other places, absolute targets, a prefix on every element", async () => {
    const zip = await JSZip.loadAsync(await buildPackage(oneCell));
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const prefixed = (xml: string): string =>
      xml.replace(main, main.replace("xmlns=", "xmlns:x=")).replace(/<(\/?)(?=[a-zA-Z])/gu, "<$1x:");
    zip.file("xl/sheets/first.xml", prefixed(worksheetXml({ rows: row(1, text("A1", "STT")) })));
    zip.remove("xl/worksheets/sheet1.xml");
    const relations = "xl/_rels/workbook.xml.rels";
    zip.file(
      relations,
      ((await zip.file(relations)?.async("string")) ?? "").replace(
        "worksheets/sheet1.xml",
        "/xl/sheets/first.xml",
      ),
    );
    const opened = await openWorkbook(await zip.generateAsync({ type: "uint8array" }));
    expect(readCell(opened.workbook.worksheets[0]!, 0, 0).value).toBe("STT");
    const again = await openWorkbook(await saveWorkbook(opened));
    expect(readCell(again.workbook.worksheets[0]!, 0, 0).value).toBe("STT");
    expect(opened.losses).toEqual([]);
  });

  test("sheet names that exceljs refuses, hidden sheets, order", async () => {
    const names = ["History", "Tổng hợp số liệu toàn tỉnh năm 2025 (bản cuối)", "'Ghi chú'"];
    const states = [undefined, "hidden", "veryHidden"];
    const bytes = await buildPackage({
      sheets: names.map((name, index) => ({
        name,
        rows: row(1, text("A1", name)),
        ...(states[index] === undefined ? {} : { state: states[index] }),
      })),
    });
    const { workbook } = await openWorkbook(bytes);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["History", "visible"],
      [names[1], "hidden"],
      [names[2], "veryHidden"],
    ]);
  });

  test("an empty sheet", async () => {
    const opened = await openWorkbook(await buildPackage({ sheets: [{ name: "Trống" }] }));
    expect(readCell(opened.workbook.worksheets[0]!, 0, 0)).toMatchObject({ value: "", type: "Empty" });
  });
});

/** Everything that exceljs alone would drop or change and that saving brings back. */
const RICH: PackageSpec = {
  sheets: [
    {
      name: "Phụ lục 01",
      before:
        '<sheetPr codeName="Sheet1" filterMode="1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
        '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C4" sqref="C4:D5"/></sheetView></sheetViews>' +
        '<sheetFormatPr baseColWidth="10" defaultRowHeight="16.5" zeroHeight="0"/>' +
        '<cols><col min="1" max="1" width="5.5" customWidth="1"/><col min="2" max="16384" width="30" style="2" hidden="1" customWidth="1"/></cols>',
      rows:
        `<row r="1" ht="33" x14ac:dyDescent="0.3" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${text("A1", "=lời văn", "2")}<c r="B1" s="1"><v>45858</v></c></row>` +
        `<row r="2" ht="40" customHeight="1">${text("A2", "trang web")}<c r="B2"><f>A1</f><v>5</v></c></row>` +
        '<row r="3" hidden="1"/><row r="4" outlineLevel="1" hidden="1"><c r="A4"><v>1</v></c></row>',
      after:
        '<sheetProtection sheet="1" objects="1" scenarios="1" autoFilter="0" password="CC1A"/>' +
        '<protectedRanges><protectedRange sqref="A1:A2" name="Nhập"/></protectedRanges>' +
        '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
        '<conditionalFormatting sqref="A1:A4"><cfRule type="duplicateValues" dxfId="0" priority="2"/></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1:B4"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>B1&gt;TODAY()</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Sai" sqref="A:A"><formula1>"đạt,chưa đạt"</formula1></dataValidation><dataValidation type="date" operator="greaterThan" imeMode="off" sqref="B2:B900"><formula1>45658</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="mở"/><hyperlink ref="B2" location="\'Phụ lục 01\'!A1" display="lên đầu"/></hyperlinks>' +
        '<printOptions horizontalCentered="1" headings="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" errors="blank"/>' +
        '<headerFooter differentFirst="1"><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>' +
        '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="1" max="1048575" man="1"/></colBreaks>' +
        '<ignoredErrors><ignoredError sqref="A1:A4" numberStoredAsText="1"/></ignoredErrors>' +
        '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>\'Danh mục\'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
        "<ext uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Phụ lục 01'!A1:A4</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>",
      related: [
        { id: "rId1", kind: "hyperlink", target: "https://tuphap.example.vn/?a=1&amp;b=2", isExternal: true },
      ],
    },
    { name: "Danh mục", rows: row(1, text("A1", "Văn phòng Sở")) },
  ],
  workbook:
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Phụ lục 01\'!$A$1:$B$4</definedName>' +
    "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'Phụ lục 01'!$A$1:$B$4,'Phụ lục 01'!$D$1:$D$4</definedName>" +
    "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Phụ lục 01'!$A:$A,'Phụ lục 01'!$1:$2</definedName>" +
    '<definedName name="TyLe" comment="mức giao">0.98</definedName><definedName name="Hong">#REF!</definedName>' +
    '<definedName name="Nam">YEAR(TODAY())</definedName><definedName name="DonVi" localSheetId="1">\'Danh mục\'!$A:$A</definedName>' +
    '<definedName name="DonVi">\'Danh mục\'!$A$1:$A$9</definedName></definedNames><calcPr calcId="191029" calcMode="manual" iterate="1"/>',
  workbookPr:
    '<workbookPr codeName="SoTay" defaultThemeVersion="166925"/><workbookProtection lockStructure="1"/>',
  rootRelated: [{ id: "rId9", kind: "custom-properties", target: "docProps/custom.xml" }],
  workbookRelated: [{ id: "rIdX", kind: "customXml", target: "../customXml/item1.xml" }],
  parts: {
    "docProps/custom.xml": {
      xml: '<Properties><property name="Số hiệu"/></Properties>',
      type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    },
    "customXml/item1.xml": { xml: "<dữLiệu/>" },
  },
};

describe("saving brings back what exceljs alone would lose", () => {
  test("nothing differs and nothing is named lost", async () => {
    const bytes = await buildPackage(RICH);
    const opened = await openWorkbook(bytes);
    const saved = await saveWorkbook(opened);
    expect(opened.losses).toEqual([]);
    expect(await compareWorkbooks(bytes, saved)).toEqual([]);
  });

  test("the second save is like the first", async () => {
    const bytes = await buildPackage(RICH);
    const opened = await openWorkbook(bytes);
    await saveWorkbook(opened);
    const again = await saveWorkbook(opened);
    expect(await compareWorkbooks(bytes, again)).toEqual([]);
    expect(await compareWorkbooks(bytes, await saveWorkbook(await openWorkbook(again)))).toEqual([]);
  });

  test("a change to one cell, its font and a conditional format changes just these", async () => {
    const bytes = await buildPackage(RICH);
    const opened = await openWorkbook(bytes);
    const sheet = opened.workbook.worksheets[0]!;
    writeCell(sheet, 0, 0, "chữ mới");
    const cell = sheet.getCell("B1");
    cell.style = { ...cell.style, font: { name: "Arial", size: 10, bold: true } };
    sheet.addConditionalFormatting({
      ref: "C1:C4",
      rules: [
        {
          type: "expression",
          priority: 9,
          formulae: ["TRUE"],
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFFF00" } } },
        },
      ],
    });
    const differences = await compareWorkbooks(bytes, await saveWorkbook(opened));
    expect(differences.map((line) => line.slice(0, line.indexOf(":")))).toEqual([
      "Phụ lục 01 cell A1",
      "Phụ lục 01 cell B1",
      "Phụ lục 01 conditionalFormatting",
    ]);
    expect(differences[1]).toContain('<name val="Arial"/>');
    expect(differences[2]).toContain('type="duplicateValues" dxfId="0"');
    expect(differences[2]).toMatch(/sqref="C1:C4".*dxfId="[1-9]"/u);
  });

  test("a link that was removed stays removed, the others stay", async () => {
    const opened = await openWorkbook(await buildPackage(RICH));
    const sheet = opened.workbook.worksheets[0]!;
    expect(sheet.getCell("A2").hyperlink).toBe("https://tuphap.example.vn/?a=1&b=2");
    sheet.getCell("A2").value = "không còn liên kết";
    const saved = await JSZip.loadAsync(await saveWorkbook(opened));
    const xml = (await saved.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    expect(xml.match(/<hyperlink [^>]*ref="[^"]*"/gu)).toEqual(['<hyperlink ref="B2"']);
    expect(opened.losses).toEqual([]);
  });

  test("a link to a place in the workbook is written as one", async () => {
    const opened = await openWorkbook(await buildPackage(RICH));
    opened.workbook.worksheets[1]!.getCell("B1").value = {
      text: "A1",
      hyperlink: "#'Phụ lục 01'!A1",
      tooltip: "tới ô",
    };
    const saved = await JSZip.loadAsync(await saveWorkbook(opened));
    expect(await saved.file("xl/worksheets/sheet2.xml")?.async("string")).toContain(
      `<hyperlinks><hyperlink ref="B1" location="'Phụ lục 01'!A1" tooltip="tới ô"/></hyperlinks>`,
    );
    expect(await saved.file("xl/worksheets/_rels/sheet2.xml.rels")?.async("string")).not.toContain(
      "<Relationship ",
    );
  });

  test("a formula without a result is calculated when Excel opens the file", async () => {
    const opened = await openWorkbook(await buildPackage(oneCell));
    opened.workbook.worksheets[0]!.getCell("B1").value = { formula: "1+1" } as ExcelJS.CellFormulaValue;
    const saved = await JSZip.loadAsync(await saveWorkbook(opened));
    expect(await saved.file("xl/workbook.xml")?.async("string")).toContain('fullCalcOnLoad="1"');
  });

  test("the workbook's own default font stays the default of new cells", async () => {
    const opened = await openWorkbook(await buildPackage(oneCell));
    opened.workbook.worksheets[0]!.getCell("C3").value = "mới";
    opened.workbook.worksheets[0]!.getCell("C4").style = { alignment: { wrapText: true } };
    const again = await openWorkbook(await saveWorkbook(opened));
    expect(again.workbook.worksheets[0]!.getCell("C4").style.font).toMatchObject({
      name: "Times New Roman",
      size: 13,
    });
  });

  test("names can be read, added and taken away", async () => {
    const opened = await openWorkbook(await buildPackage(RICH));
    const names = namesOf(opened.workbook);
    expect(names.map(({ name, refersTo, sheet }) => [name, refersTo, sheet?.name])).toEqual([
      ["_xlnm._FilterDatabase", "'Phụ lục 01'!$A$1:$B$4", "Phụ lục 01"],
      ["TyLe", "0.98", undefined],
      ["Hong", "#REF!", undefined],
      ["Nam", "YEAR(TODAY())", undefined],
      ["DonVi", "'Danh mục'!$A:$A", "Danh mục"],
      ["DonVi", "'Danh mục'!$A$1:$A$9", undefined],
    ]);
    names.push({ name: "Moi", refersTo: "'Danh mục'!$A$1", attributes: new Map() });
    names.splice(2, 1);
    const again = await openWorkbook(await saveWorkbook(opened));
    expect(namesOf(again.workbook).map(({ name }) => name)).toEqual([
      "_xlnm._FilterDatabase",
      "TyLe",
      "Nam",
      "DonVi",
      "DonVi",
      "Moi",
    ]);
  });

  test("a sheet that was deleted takes its own names along", async () => {
    const opened = await openWorkbook(await buildPackage(RICH));
    opened.workbook.removeWorksheet(1);
    const again = await openWorkbook(await saveWorkbook(opened));
    expect(opened.losses).toEqual([]);
    expect(namesOf(again.workbook).map(({ name, sheet }) => [name, sheet?.name])).toEqual([
      ["TyLe", undefined],
      ["Hong", undefined],
      ["Nam", undefined],
      ["DonVi", "Danh mục"],
      ["DonVi", undefined],
    ]);
  });

  test("style objects of the file cannot be changed in place", async () => {
    const opened = await openWorkbook(await buildPackage(RICH));
    const cell = opened.workbook.worksheets[0]!.getCell("A1");
    expect(() => {
      cell.font = { bold: true };
    }).toThrow(TypeError);
  });
});

test("a new workbook is saved and opened", async () => {
  const created = createWorkbook("Kết quả");
  writeCell(created.workbook.worksheets[0]!, 0, 0, "STT");
  const again = await openWorkbook(await saveWorkbook(created));
  expect(again.workbook.worksheets[0]!.name).toBe("Kết quả");
  expect(created.losses).toEqual([]);
});

test("a workbook of exceljs itself comes back whole", async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("Biểu");
  sheet.getCell("A1").value = { richText: [{ text: "Chủ " }, { font: { bold: true }, text: "trì" }] };
  sheet.getCell("A1").note = "ghi chú";
  sheet.getCell("B1").value = { formula: "1+1", result: 2 };
  sheet.addTable({
    name: "Bang",
    ref: "D1",
    headerRow: true,
    totalsRow: true,
    columns: [{ name: "A", totalsRowLabel: "Cộng" }, { name: "B" }],
    rows: [["x", 1]],
  });
  const bytes = new Uint8Array(await made.xlsx.writeBuffer());
  const opened = await openWorkbook(bytes);
  expect(await compareWorkbooks(bytes, await saveWorkbook(opened))).toEqual([]);
  expect(opened.losses).toEqual([]);
});
