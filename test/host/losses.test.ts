import { readCell } from "../../src/host/sheet/cellValue";
import type { Loss } from "../../src/host/loss";
import { openWorkbook, saveWorkbook } from "../../src/host/workbookFile";
import {
  buildPackage,
  type PackageSpec,
  RELATIONS,
  type Related,
  relationships,
  row,
  type SheetSpec,
  text,
} from "./packages";

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const XDR =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:r="${RELATIONS}"`;
const FROM_TO =
  "<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";
const anchored = (content: string): string =>
  `<xdr:wsDr ${XDR}><xdr:twoCellAnchor>${FROM_TO}${content}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const SHAPE = anchored(
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Con dấu"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>',
);
const CHART_FRAME = anchored(
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>',
);
const picture = (look = ""): string =>
  anchored(
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Quốc huy"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/>${look}<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm/></xdr:spPr></xdr:pic>`,
  );

function withSheet(sheet: Partial<SheetSpec>, rest: Partial<PackageSpec> = {}): PackageSpec {
  return { sheets: [{ name: "Phụ lục 01", rows: row(1, text("A1", "STT")), ...sheet }], ...rest };
}

function withDrawing(xml: string, related: Related[] = [], parts: PackageSpec["parts"] = {}): PackageSpec {
  return withSheet(
    {
      after: '<drawing r:id="rId1"/>',
      related: [{ id: "rId1", kind: "drawing", target: "../drawings/drawing1.xml" }],
    },
    {
      parts: {
        "xl/drawings/drawing1.xml": { xml, type: DRAWING },
        "xl/drawings/_rels/drawing1.xml.rels": { xml: relationships(related) },
        ...parts,
      },
    },
  );
}

const chart = withDrawing(CHART_FRAME, [{ id: "rId1", kind: "chart", target: "../charts/chart1.xml" }], {
  "xl/charts/chart1.xml": {
    xml: "<c:chartSpace/>",
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  },
  "xl/charts/style1.xml": { xml: "<cs/>", type: "application/vnd.ms-office.chartstyle+xml" },
});

const pivot = withSheet(
  { related: [{ id: "rId1", kind: "pivotTable", target: "../pivotTables/pivotTable1.xml" }] },
  {
    workbook: '<pivotCaches><pivotCache cacheId="1" r:id="rIdP"/></pivotCaches>',
    workbookRelated: [
      { id: "rIdP", kind: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
    ],
    parts: {
      "xl/pivotTables/pivotTable1.xml": {
        xml: '<pivotTableDefinition name="Tổng hợp theo phòng"><location ref="H3:J20"/></pivotTableDefinition>',
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
      },
      "xl/pivotCache/pivotCacheDefinition1.xml": {
        xml: "<p/>",
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
      },
      "xl/pivotCache/pivotCacheRecords1.xml": {
        xml: "<p/>",
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml",
      },
    },
  },
);

const sheet = "Phụ lục 01";

async function lossesOf(spec: PackageSpec): Promise<Loss[]> {
  const opened = await openWorkbook(await buildPackage(spec));
  expect(readCell(opened.workbook.worksheets[0]!, 0, 0).value).toBe("STT");
  await saveWorkbook(opened);
  return opened.losses;
}

const relatedPart = (kind: string, part: string, type: string, xml = "<x/>"): PackageSpec =>
  withSheet({ related: [{ id: "rId1", kind, target: `/${part}` }] }, { parts: { [part]: { xml, type } } });

describe("what saving cannot bring back is named with its place", () => {
  test.each<[string, PackageSpec, Loss[]]>([
    ["a chart", chart, [{ kind: "chart", part: "xl/charts/chart1.xml", sheet }]],
    [
      "a pivot table with its cache",
      pivot,
      [
        {
          kind: "pivot-table",
          part: "xl/pivotTables/pivotTable1.xml",
          sheet,
          name: "Tổng hợp theo phòng",
          range: "H3:J20",
        },
      ],
    ],
    ["a shape", withDrawing(SHAPE), [{ kind: "shape", name: "Con dấu", range: "D5", sheet }]],
    [
      "a cropped picture",
      withDrawing(
        picture('<a:srcRect l="1000"/>'),
        [{ id: "rId1", kind: "image", target: "../media/huy.png" }],
        { "xl/media/huy.png": { xml: "PNG" } },
      ),
      [{ kind: "picture", name: "Quốc huy", range: "D5", sheet }],
    ],
    [
      "a slicer",
      withSheet(
        {
          after:
            '<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId1"/></x14:slicerList></ext></extLst>',
          related: [
            {
              id: "rId1",
              kind: "http://schemas.microsoft.com/office/2007/relationships/slicer",
              target: "../slicers/slicer1.xml",
            },
          ],
        },
        {
          parts: {
            "xl/slicers/slicer1.xml": {
              xml: '<slicers name="Lọc"/>',
              type: "application/vnd.ms-excel.slicer+xml",
            },
          },
        },
      ),
      [{ kind: "slicer", part: "xl/slicers/slicer1.xml", sheet, name: "Lọc" }],
    ],
    [
      "threaded comments",
      relatedPart(
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "xl/threadedComments/threadedComment1.xml",
        "application/vnd.ms-excel.threadedcomments+xml",
      ),
      [{ kind: "threaded-comment", part: "xl/threadedComments/threadedComment1.xml", sheet }],
    ],
    [
      "an embedded object",
      relatedPart(
        "oleObject",
        "xl/embeddings/oleObject1.bin",
        "application/vnd.openxmlformats-officedocument.oleObject",
      ),
      [{ kind: "embedded-object", part: "xl/embeddings/oleObject1.bin", sheet }],
    ],
    [
      "a button",
      relatedPart("ctrlProp", "xl/ctrlProps/ctrlProp1.xml", "application/vnd.ms-excel.controlproperties+xml"),
      [{ kind: "form-control", part: "xl/ctrlProps/ctrlProp1.xml", sheet }],
    ],
    [
      "a query table",
      relatedPart(
        "queryTable",
        "xl/queryTables/queryTable1.xml",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.queryTable+xml",
        '<queryTable name="Nguồn"/>',
      ),
      [{ kind: "query-table", part: "xl/queryTables/queryTable1.xml", sheet, name: "Nguồn" }],
    ],
    [
      "a part nobody knows",
      relatedPart("something", "xl/something/thing1.xml", "application/x-something+xml"),
      [{ kind: "part", part: "xl/something/thing1.xml", sheet }],
    ],
    [
      "a picture in the page header",
      withSheet(
        {
          after: '<legacyDrawingHF r:id="rId1"/>',
          related: [{ id: "rId1", kind: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" }],
        },
        { parts: { "xl/drawings/vmlDrawing1.vml": { xml: "<xml/>" } } },
      ),
      [{ kind: "header-picture", sheet }],
    ],
    [
      "a check box of the old kind",
      withSheet(
        {
          after: '<legacyDrawing r:id="rId1"/>',
          related: [{ id: "rId1", kind: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" }],
        },
        {
          parts: {
            "xl/drawings/vmlDrawing1.vml": {
              xml: '<xml><x:ClientData ObjectType="Checkbox"><br></x:ClientData></xml>',
            },
          },
        },
      ),
      [{ kind: "form-control", sheet }],
    ],
    [
      "a dynamic array",
      withSheet({
        rows: row(
          1,
          text("A1", "STT"),
          '<c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn._xlws.SORT(A1:A2)</f><v>1</v></c>',
        ),
      }),
      [{ kind: "dynamic-array", range: "B1", sheet }],
    ],
    [
      "a what-if table",
      withSheet({
        rows: row(
          1,
          text("A1", "STT"),
          '<c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="A2"/><v>1</v></c>',
        ),
      }),
      [{ kind: "what-if-table", range: "B1", sheet }],
    ],
    [
      "a picture inside a cell",
      withSheet({ rows: row(1, text("A1", "STT"), '<c r="B1" t="e" vm="1"><v>#VALUE!</v></c>') }),
      [{ kind: "cell-picture", range: "B1", sheet }],
    ],
    [
      "a phonetic guide",
      withSheet(
        { rows: row(1, '<c r="A1" t="s"><v>0</v></c>') },
        { sharedStrings: ['<t>STT</t><rPh sb="0" eb="1"><t>x</t></rPh>'] },
      ),
      [{ kind: "phonetic" }],
    ],
    [
      "a view of one's own",
      withSheet(
        { after: '<customSheetViews><customSheetView guid="{1}"/></customSheetViews>' },
        {
          workbook:
            '<customWorkbookViews><customWorkbookView name="Của tôi" guid="{1}"/></customWorkbookViews>',
        },
      ),
      [
        { kind: "custom-view", count: 1, sheet },
        { kind: "custom-view", name: "Của tôi" },
      ],
    ],
    [
      "connections",
      withSheet(
        {},
        {
          workbookRelated: [{ id: "rIdC", kind: "connections", target: "connections.xml" }],
          parts: {
            "xl/connections.xml": {
              xml: "<connections/>",
              type: "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml",
            },
          },
        },
      ),
      [{ kind: "connection", part: "xl/connections.xml" }],
    ],
    [
      "a signature",
      withSheet(
        {},
        {
          parts: {
            "_xmlsignatures/sig1.xml": {
              xml: "<s/>",
              type: "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
            },
          },
        },
      ),
      [{ kind: "signature", part: "_xmlsignatures/sig1.xml" }],
    ],
  ])("%s", async (_name, spec, losses) => {
    expect(await lossesOf(spec)).toEqual(losses);
  });

  test("a chart sheet", async () => {
    const spec = withSheet({});
    const opened = await openWorkbook(
      await buildPackage({
        ...spec,
        workbookRelated: [{ id: "rIdCs", kind: "chartsheet", target: "chartsheets/sheet1.xml" }],
        parts: {
          "xl/chartsheets/sheet1.xml": {
            xml: "<chartsheet/>",
            type: "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
          },
        },
      }),
    );
    await saveWorkbook(opened);
    expect(opened.losses).toEqual([{ kind: "chart-sheet", part: "xl/chartsheets/sheet1.xml" }]);
  });
});

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

describe("harmless differences are no losses", () => {
  test.each<[string, PackageSpec]>([
    ["nothing special", withSheet({})],
    [
      "the order of calculation",
      withSheet(
        {},
        {
          workbookRelated: [{ id: "rIdC", kind: "calcChain", target: "calcChain.xml" }],
          parts: {
            "xl/calcChain.xml": {
              xml: "<c/>",
              type: "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
            },
          },
        },
      ),
    ],
    [
      "the printer's settings",
      withSheet(
        {
          after: '<pageSetup orientation="landscape" r:id="rId1"/>',
          related: [
            { id: "rId1", kind: "printerSettings", target: "../printerSettings/printerSettings1.bin" },
          ],
        },
        {
          parts: {
            "xl/printerSettings/printerSettings1.bin": {
              xml: "x",
              type: "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings",
            },
          },
        },
      ),
    ],
    ["a thumbnail", withSheet({}, { parts: { "docProps/thumbnail.wmf": { xml: "x" } } })],
    [
      "a picture",
      withDrawing(picture(), [{ id: "rId1", kind: "image", target: "../media/huy.png" }], {
        "xl/media/huy.png": { xml: "PNG" },
      }),
    ],
    [
      "a note",
      withSheet(
        {
          after: '<legacyDrawing r:id="rId2"/>',
          related: [
            { id: "rId1", kind: "comments", target: "/xl/comments1.xml" },
            { id: "rId2", kind: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
          ],
        },
        {
          parts: {
            "xl/comments1.xml": {
              xml: '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Lan</author></authors><commentList><comment ref="A1" authorId="0"><text><t>xem lại</t></text></comment></commentList></comments>',
              type: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
            },
            "xl/drawings/vmlDrawing1.vml": { xml: VML },
          },
        },
      ),
    ],
    [
      "values from another workbook",
      withSheet(
        {},
        {
          workbook: '<externalReferences><externalReference r:id="rIdE"/></externalReferences>',
          workbookRelated: [{ id: "rIdE", kind: "externalLink", target: "externalLinks/externalLink1.xml" }],
          parts: {
            "xl/externalLinks/externalLink1.xml": {
              xml: "<externalLink/>",
              type: "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml",
            },
            "xl/externalLinks/_rels/externalLink1.xml.rels": {
              xml: relationships([
                { id: "rId1", kind: "externalLinkPath", target: "file:///nguon.xlsx", isExternal: true },
              ]),
            },
          },
        },
      ),
    ],
    [
      "the list of open add-in panes",
      withSheet(
        {},
        {
          parts: {
            "xl/webextensions/taskpanes.xml": {
              xml: "<w/>",
              type: "application/vnd.ms-office.webextensiontaskpanes+xml",
            },
          },
        },
      ),
    ],
  ])("%s", async (_name, spec) => {
    expect(await lossesOf(spec)).toEqual([]);
  });

  test("what stood on a sheet that was deleted was meant to go", async () => {
    const spec: PackageSpec = {
      ...chart,
      sheets: [...chart.sheets, { name: "Khác", rows: row(1, text("A1", "x")) }],
    };
    const opened = await openWorkbook(await buildPackage(spec));
    opened.workbook.removeWorksheet(1);
    await saveWorkbook(opened);
    expect(opened.losses).toEqual([]);
  });

  test("saving tells anew each time", async () => {
    const opened = await openWorkbook(await buildPackage(pivot));
    await saveWorkbook(opened);
    const first = opened.losses;
    await saveWorkbook(opened);
    expect(opened.losses).toEqual(first);
  });
});
