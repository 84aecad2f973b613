/// The one script that a site names. It is no module, so what every page needs at once is put into it.
enum LoaderScript {
  /// The loader as it is served.
  ///
  /// - Parameters:
  ///   - script: The loader as it is written, for files that stand beside it.
  ///   - surroundings: The module that each page needs, which imports none.
  ///   - files: The folder of the files that it asks for, from its own.
  /// - Throws: ``UnreadableScript``
  static func text(_ script: String, with surroundings: ModuleScript, files: String) throws
    -> String
  {
    let joined = script.replacing("const files = \"widget\";", with: "const files = \"\(files)\";")
      .replacing(
        "load(\"site/surroundings\")", with: "Promise.resolve(\(expression(surroundings)))")
    let tokens = try ScriptTokens.of(joined, path: "/widget.js")
    return LeanScript.lines(of: LeanScript.shortened(tokens)).map(\.text)
      .joined(separator: "\n") + "\n"
  }

  private static func expression(_ module: ModuleScript) -> String {
    let body = LeanScript.lines(of: LeanScript.shortened(module.body)).map(\.text)
    return
      "(() => {\n\(body.joined(separator: "\n"))\nreturn{\(module.exports.joined(separator: ","))}})()"
  }
}
