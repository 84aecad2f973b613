import Foundation
import Synchronization
import Yams

@testable import BalieServer

/// The OpenAPI document, to hold the server against.
struct Document: Sendable {
  static let shared = Document()

  private let root: JSON
  private let gone = Gone()

  /// The operations that have been gone through with success.
  private final class Gone: Sendable {
    let operations = Mutex<Set<String>>([])
  }

  var succeeded: Set<String> { gone.operations.withLock { $0 } }

  func noteSuccess(of method: String, _ path: String) {
    guard let name = operation(method, path) else { return }
    gone.operations.withLock { _ = $0.insert(name) }
  }

  private init() {
    do {
      let file = try ResourceFolder.web().appendingPathComponent("openapi.yaml")
      let yaml = try Yams.load(yaml: String(contentsOf: file, encoding: .utf8)) ?? [:]
      root = try JSON(parsing: JSONSerialization.data(withJSONObject: yaml))
    } catch {
      preconditionFailure("the document cannot be read: \(error)")
    }
  }

  /// Every operation as `GET /path/{parameter}`.
  var operations: Set<String> {
    let methods = ["get", "put", "post", "delete", "patch", "head"]
    let names = root["paths"].fields.flatMap { path, item in
      item.fields.keys.filter(methods.contains).map { "\($0.uppercased()) \(path)" }
    }
    return Set(names)
  }

  /// The operation that a request is for.
  func operation(_ method: String, _ target: String) -> String? {
    let path = target.split(separator: "?")[0].split(separator: "/")
    return operations.sorted { $0.count(where: { $0 == "{" }) < $1.count(where: { $0 == "{" }) }
      .first { name in
        let parts = name.split(separator: " ")
        let pattern = parts[1].split(separator: "/")
        return parts[0] == method && pattern.count == path.count
          && zip(pattern, path).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
      }
  }

  /// What the document does not allow for in an answer.
  func faults(in reply: Reply, to method: String, _ target: String) throws -> [String] {
    guard let name = operation(method, target) else {
      return reply.status == 404 ? [] : ["no such operation"]
    }
    let parts = name.split(separator: " ")
    let operation = root["paths"][String(parts[1])][String(parts[0]).lowercased()]
    let responses = operation["responses"].fields
    // Only what went wrong may be left to the default.
    guard
      let given = responses[String(reply.status)]
        ?? (reply.status >= 400 ? responses["default"] : nil)
    else { return ["status \(reply.status) is not documented"] }
    let response = resolve(given)
    let type = reply.headers.first(name: "Content-Type")?.split(separator: ";").first ?? ""
    guard let content = response["content"].fields[String(type)] else {
      return reply.body.isEmpty ? [] : ["content type \(type) is not documented"]
    }
    guard type.hasSuffix("json") else { return [] }
    return SchemaCheck(resolve: resolve).faults(of: reply.json, in: content["schema"], at: "body")
  }

  /// What a schema of the document does not allow for in a value.
  func faults(of value: JSON, inSchema name: String) -> [String] {
    SchemaCheck(resolve: resolve)
      .faults(of: value, in: root["components"]["schemas"][name], at: name)
  }

  @Sendable private func resolve(_ value: JSON) -> JSON {
    guard let reference = value["$ref"].string else { return value }
    let steps = reference.dropFirst(2).split(separator: "/")
    return resolve(steps.reduce(root) { $0[String($1)] })
  }
}
