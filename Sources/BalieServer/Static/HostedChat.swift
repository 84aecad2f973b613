import BalieConversation

/// The hosted chat's page as it is linked from elsewhere: what a social page shows of it, and the
/// site's own picture let in.
struct HostedChat {
  let page: WebFile
  let name: String?
  let language: LanguageCode
  let greeting: String
  let look: WidgetLook

  /// The page with its head filled in.
  ///
  /// A security boundary: name, greeting and addresses are the site's own words, and are written
  /// into markup here.
  var file: WebFile {
    let title = Self.escaped(name ?? "Chat")
    var head = [
      "<title>\(title)</title>", Self.meta("og:type", "website"), Self.meta("og:title", title),
    ]
    if !greeting.isEmpty {
      let words = Self.escaped(greeting.split(whereSeparator: \.isNewline).joined(separator: " "))
      head += [
        "<meta name=\"description\" content=\"\(words)\">", Self.meta("og:description", words),
      ]
    }
    if let logo = look.logo { head.append(Self.meta("og:image", Self.escaped(logo))) }
    let text = page.text.replacing("<title>Chat</title>", with: head.joined(separator: "\n    "))
      .replacing("<html lang=\"en\">", with: "<html lang=\"\(Self.escaped(language.rawValue))\">")
    return page.saying(text, showing: logoOrigin)
  }

  /// Where the site's picture comes from; the only other place that this page asks anything of.
  private var logoOrigin: String? {
    guard let logo = look.logo, let scheme = logo.firstRange(of: "://") else { return nil }
    let host = logo[scheme.upperBound...].prefix {
      $0.isLetter || $0.isNumber || ".-:".contains($0)
    }
    return host.isEmpty ? nil : String(logo[..<scheme.upperBound] + host)
  }

  private static func meta(_ name: String, _ content: String) -> String {
    "<meta property=\"\(name)\" content=\"\(content)\">"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

extension Premises {
  /// The hosted chat as the site's settings have it now.
  func hostedChat() async -> WebFile? {
    guard let page = files.file(at: "/chat") else { return nil }
    let policy = await ports.finder.botPolicy()
    let language = configuration.siteLanguage
    let greeting = policy.texts[language]?.greeting ?? ""
    return HostedChat(
      page: page, name: configuration.siteName, language: language,
      greeting: Markdown.plainText(greeting), look: await ports.finder.website().look
    ).file
  }
}
