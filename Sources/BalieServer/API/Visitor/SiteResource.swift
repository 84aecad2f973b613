import Hummingbird

/// `/api/site`
struct SiteResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/site") { _, _ in try await get() }
  }

  private func get() async throws -> Response {
    let texts = await premises.ports.finder.botPolicy().texts
    let beginnings = await premises.ports.finder.beginnings()
    let greetings = texts.filter { !$0.value.greeting.isEmpty }
    let website = await premises.ports.finder.website()
    return try .json(
      SiteShape(
        address: website.address, pages: SiteShape.Pages(website.pages),
        name: premises.configuration.siteName,
        language: premises.configuration.siteLanguage.rawValue,
        languages: texts.keys.map(\.rawValue).sorted(),
        preview: premises.configuration.showsPreview,
        invented: premises.configuration.showsInventedDays ? true : nil,
        greeting: Dictionary(
          uniqueKeysWithValues: greetings.map {
            ($0.key.rawValue, Markdown.plainText($0.value.greeting))
          }),
        starters: Dictionary(
          uniqueKeysWithValues: beginnings.map {
            ($0.key.rawValue, $0.value.map(BeginningShape.init))
          }),
        look: SiteShape.Look(website.look), mail: premises.ports.letters != nil,
        attachments: await premises.takesAttachments, keepsRecords: website.keepsRecords))
  }
}
