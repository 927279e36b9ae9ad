/// The words of sample texts.
enum Vocabulary {
  static let actors = [
    "the provider", "the customer", "each administrator", "the data protection officer", "any subcontractor",
    "our team",
    "the account holder", "an auditor", "the security group", "every employee", "the supervisory authority",
    "a reseller",
    "the support desk", "the parent company", "a visitor",
  ]
  static let modals = ["may", "must", "shall", "will", "does not", "must not", "may only", "is expected to", "can"]
  static let verbs = [
    "review", "disclose", "store", "encrypt", "delete", "transfer", "monitor", "retain", "restrict", "publish",
    "record",
    "verify", "anonymize", "restore", "inspect", "replace", "suspend", "document", "escalate", "classify", "export",
  ]
  static let adjectives = [
    "personal", "confidential", "aggregated", "archived", "temporary", "contractual", "technical", "financial",
    "medical",
    "encrypted", "regional", "historical", "automated", "external", "internal", "obsolete", "sensitive", "public",
  ]
  static let things = [
    "records", "backups", "credentials", "invoices", "messages", "logs", "reports", "certificates", "incidents",
    "requests",
    "measurements", "cookies", "identifiers", "contracts", "archives", "profiles", "devices", "networks", "keys",
    "tickets",
    "statistics", "attachments", "recordings", "payments", "preferences",
  ]
  static let relations = [
    "together with", "instead of", "derived from", "linked to", "kept beside", "concerning", "without",
  ]
  static let endings = [
    "within # days", "for up to # weeks", "at least # times a year", "in # regions", "after # failed attempts",
    "before the end of quarter #", "as described in clause #", "unless the law requires otherwise",
    "to the extent that is necessary", "upon written request", "at its own expense", "without undue delay",
  ]
  static let openings = [
    "In such cases", "Upon termination", "During an investigation", "At any time", "For this purpose", "As a rule",
    "Before a transfer", "After an incident", "On request", "To this end",
  ]
  static let subjects = [
    "Retention", "Security", "Access", "Disclosure", "Transfer", "Backup", "Incident", "Payment", "Cookie", "Support",
    "Liability", "Training", "Monitoring", "Procurement", "Consent",
  ]
  static let names = [
    "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper", "Larch", "Maple",
  ]
}
