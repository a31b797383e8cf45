/** The workbench page: Office.js from the npm package, the embedded host in place of Excel, the pane beside it. */
import { createRoot } from "react-dom/client";
import { loadOffice } from "../host/officeRealm";
import { Workbench } from "./Workbench";

/** The build lists the shipped samples in the page. */
const listed = document.querySelector<HTMLMetaElement>("meta[name=samples]")?.content ?? "";
const isPaneOnly = new URLSearchParams(location.search).get("view") === "pane";
const root = createRoot(document.getElementById("root") ?? document.body);

// On a page Office.js has fixed its own properties already; the host sets its answers on an object that inherits the rest.
Object.assign(window, { Office: Object.create(Office) as typeof Office });

void loadOffice().then(() =>
  root.render(<Workbench samples={listed.split("|").filter(Boolean)} isPaneOnly={isPaneOnly} />),
);
