import { text } from "../wire/arguments";
import { hostError } from "../wire/errors";
import { HostObject } from "../wire/hostObject";

/** Excel.DocumentProperties, as far as a file keeps them. */
export class DocumentProperties extends HostObject {
  readonly typeName = "DocumentProperties";

  get Author(): string {
    return this.read("creator");
  }

  set Author(value: unknown) {
    this.document.workbook.creator = text(value, this.at("author"));
  }

  get LastAuthor(): string {
    return this.read("lastModifiedBy");
  }

  get Title(): string {
    return this.read("title");
  }

  set Title(value: unknown) {
    this.document.workbook.title = text(value, this.at("title"));
  }

  get Subject(): string {
    return this.read("subject");
  }

  set Subject(value: unknown) {
    this.document.workbook.subject = text(value, this.at("subject"));
  }

  get Keywords(): string {
    return this.read("keywords");
  }

  set Keywords(value: unknown) {
    this.document.workbook.keywords = text(value, this.at("keywords"));
  }

  get Company(): string {
    return this.read("company");
  }

  set Company(value: unknown) {
    this.document.workbook.company = text(value, this.at("company"));
  }

  private read(name: "creator" | "lastModifiedBy" | "title" | "subject" | "keywords" | "company"): string {
    const value: string | undefined = this.document.workbook[name];
    return value ?? "";
  }
}

/** Excel.WorkbookProtection: the structure of the workbook. exceljs keeps none, so a file's is not seen here. */
export class WorkbookProtectionObject extends HostObject {
  readonly typeName = "WorkbookProtection";

  get Protected(): boolean {
    return this.document.structurePassword !== undefined;
  }

  Protect(password?: unknown): void {
    if (this.Protected) throw hostError("AccessDenied", this.at("protect"));
    this.document.structurePassword = typeof password === "string" ? password : "";
  }

  Unprotect(password?: unknown): void {
    const known = this.document.structurePassword;
    if (known !== undefined && known !== "" && known !== password)
      throw hostError("AccessDenied", this.at("unprotect"));
    this.document.structurePassword = undefined;
  }
}
