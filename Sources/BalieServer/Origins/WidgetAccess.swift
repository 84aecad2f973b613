import Hummingbird

/// `/widget/access`: whether the page that asks may use the widget.
///
/// Open to every origin, for a page that is refused everything else cannot read why. It tells the
/// page of itself alone; which other origins are allowed it does not say, but for the one that
/// differs by `www.`.
struct WidgetAccess: Resource {
  let premises: Premises

  private struct Access: Encodable {
    let allowed: Bool
    let origin: String?
    let setting = "--origin"
    let closest: String?
  }

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/widget/access") { request, _ in try answer(to: request) }
  }

  private func answer(to request: Request) throws -> Response {
    guard let given = request.headers[.origin] else {
      return try .json(Access(allowed: true, origin: nil, closest: nil))
    }
    let isAllowed = premises.origins.admits(given, request)
    let hint = isAllowed ? nil : Origin(given).flatMap(premises.origins.hint)
    return try .json(
      Access(allowed: isAllowed, origin: given, closest: hint?.description))
  }
}
