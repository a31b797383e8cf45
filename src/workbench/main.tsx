/** The workbench page: Office.js from the npm package, the embedded host in place of Excel, the pane beside it. */
import { createRoot } from "react-dom/client";
import { loadOffice } from "../host/officeRealm";
import { Workbench } from "./Workbench";

/** The build lists the shipped samples in the page; `?sample=` names the one to begin with. */
const listed = document.querySelector<HTMLMetaElement>("meta[name=samples]")?.content ?? "";
const samples = listed.split("|").filter(Boolean);
const asked = new URLSearchParams(location.search);
const isPaneOnly = asked.get("view") === "pane";
const FIRST_SAMPLE = "bieu-phan-cong.xlsx";
const root = createRoot(document.getElementById("root") ?? document.body);

void loadOffice().then(() =>
  root.render(
    <Workbench samples={samples} first={asked.get("sample") ?? FIRST_SAMPLE} isPaneOnly={isPaneOnly} />,
  ),
);
