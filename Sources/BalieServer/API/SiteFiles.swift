import Hummingbird

/// Widget, hosted page, desk and what they share: `/widget.js`, `/chat`, `/desk` and so on.
struct SiteFiles: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    for path in premises.files.paths(withDemo: premises.configuration.servesDemo) {
      router.get(RouterPath(path)) { request, _ in await respond(to: request, path) }
      router.head(RouterPath(path)) { request, _ in await respond(to: request, path) }
      if WebFiles.isVersioned(path) { addVersions(of: path, to: router) }
    }
  }

  private func addVersions(of path: String, to router: some RouterMethods<BalieContext>) {
    for path in path.hasSuffix(".js") ? [path, "\(path).map"] : [path] {
      router.get(RouterPath("\(WebFiles.versions){folder}\(path)")) { request, context in
        try premises.files.response(to: request, path, in: context.parameters.require("folder"))
      }
    }
  }

  private func respond(to request: Request, _ path: String) async -> Response {
    if path == "/chat", let page = await premises.hostedChat() {
      return premises.files.response(to: request, with: page)
    }
    return premises.files.response(to: request, path)
  }
}

/// `/openapi.yaml`
struct OpenAPIDocument: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/openapi.yaml") { request, _ in
      premises.files.response(to: request, "/openapi.yaml")
    }
  }
}
