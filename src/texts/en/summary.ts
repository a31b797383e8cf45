/** The quarterly summary in pane and command line, in English. */
export const SUMMARY = {
  "status.done": "Done",
  "status.doneLate": "Done late",
  "status.inProgress": "In progress",
  "status.notDue": "Not due",
  "status.overdue": "Overdue",
  "status.ongoing": "Ongoing",
  "status.none": "None arising",
  "status.unreported": "Not reported",
} as const;
