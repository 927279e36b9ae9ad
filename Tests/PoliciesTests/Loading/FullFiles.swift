/// Files with every key that there is.
enum FullFiles {
  static let byName: [String: String] = [
    "organization": """
    name: Example Ltd.
    url: https://www.example.org/
    contacts: { privacy: privacy@example.org }
    roles:
      dpo: { title: Data Protection Officer, email: dpo@example.org }
    values: { data-region: the European Union, members: 27 }
    """,
    "document": """
    title: Privacy Policy
    kind: policy
    summary: What we collect.
    owner: dpo
    approvers: [legal]
    product: Primo
    classification: public
    review: { every: P1Y }
    notice: { material: P30D }
    distribution: [dpo]
    aliases: [privacy, /legal/privacy/]
    anchors: { old-section: /privacy-policy/#new-section }
    history:
      - { version: "1.0", approved: 2012-04-18, nature: initial, change: First version, author: Legal }
    reviews: [{ date: 2020-01-10, role: dpo, outcome: no change }]
    cancelled: [{ version: "3.0", date: 2020-01-10, reason: Called off }]
    withdrawn: { date: 2021-01-10, reason: Replaced, successor: data-policy }
    removed: [{ version: "2.0", date: 2020-01-10, reason: By order of a court }]
    """,
    "revision": """
    version: "2.2"
    title: Privacy Policy
    nature: substantive
    change: Longer retention
    summary: |
      Backups are kept for
      twelve weeks.
    author: Legal
    approvals:
      - role: legal
        title: General Counsel
        name: A. Person
        date: 2019-01-03
        text: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    published: 2019-01-03
    effective: 2019-02-01
    reviewed: false
    confirmed: [number]
    expanded: [{ source: "{{> passage}}", from: [3, 1], to: [4, 20] }]
    imported: { commit: 0a1b2c3, path: docs/privacy.md, mended: true }
    """,
    "draft": """
    title: Privacy Policy
    nature: substantive
    change: Longer retention
    summary: Backups are kept longer.
    author: Legal
    approvals:
      - role: legal
        title: General Counsel
        name: A. Person
        date: 2019-01-03
        text: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    effective: 2019-02-01
    confirmed: [number]
    from: "2.1"
    """,
    "translation": """
    version: "2.2"
    language: fr
    title: Confidentialité
    summary: Ce que nous faisons de vos données.
    translator: A. Traducteur
    approvals:
      - role: legal
        title: General Counsel
        name: A. Person
        date: 2019-01-03
        text: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    confirmed: [links]
    """,
    "site": """
    title: Policies
    description: What we promise.
    url: https://policies.example.org/
    language: en-GB
    tag: policies.example.org,2019
    notice: Worked example
    security:
      contact: [mailto:security@example.org]
      policy: /privacy-policy/
      encryption: https://example.org/key
      acknowledgments: /thanks/
      languages: en
    appearance:
      colors:
        accent: { light: "#0b566b", dark: "#86cbdd" }
        band: { light: "#0b566b", dark: "#0b566b" }
        ink: { light: "#1a2226", dark: "#e3e8e8" }
        paper: { light: "#ffffff", dark: "#13191c" }
      fonts: { text: "Georgia, serif", heading: Georgia, interface: sans-serif, code: monospace }
      logo: { file: logo.svg, width: 32, height: 32 }
    legend: [owner]
    feedback: { email: docs@example.org, form: https://example.org/form }
    consent: { policy: /cookies/, scripts: { statistics: [/count.js], marketing: /ads.js } }
    gpc: { since: 2026-01-01 }
    comparisons: { privacy-policy: [1.0...2.0] }
    rules: { review-overdue: error, unknown-role: { off: imported documents } }
    footer:
      text: The end.
      links: [{ text: Changes, href: /changes/ }]
    """,
    "register": """
    columns:
      name: Service
      region: { title: Region, optional: true }
    rows: [{ name: Backup, region: 1 }, { name: Mail }]
    """,
    "register-cookies": """
    columns: { domain: { title: Domain, optional: true } }
    rows:
      - { category: necessary, name: session, provider: Us, purpose: Sign-in, duration: 1, party: first, domain: a }
    """,
    "register-sub-processors": """
    columns: { name: { title: Company, optional: false } }
    rows: [{ name: A, purpose: Hosting, location: France, safeguard: none }]
    """,
    "register-standards": """
    columns: { name: { title: Norm, optional: false } }
    rows: [{ name: ISO 27001, scope: Hosting, since: 2019, certificate: a.pdf }]
    """,
  ]
}
