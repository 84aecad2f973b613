import BalieConversation
import Foundation

/// What content editors do at the desk; the command connects it with the files.
public protocol KnowledgeEditing: Sendable {
  /// Questions on which the knowledge fell short, alike ones together, the costliest first.
  func gaps() async throws -> [Gap]
  /// What an editor's choice would change, in the files and in what is answered. Writes nothing.
  ///
  /// - Throws: ``EditingError``.
  func preview(_ choice: GapChoice, of gap: String) async throws -> GapProposal
  /// Carries a choice out, if the files still are what `digest` of the preview says.
  ///
  /// - Throws: ``EditingError``.
  func accept(_ choice: GapChoice, of gap: String, digest: String) async throws -> GapResolution
  /// All topics, by name.
  func topics() async throws -> [TopicEntry]
  /// One topic; nil where there is none of that name.
  func topic(_ name: String) async throws -> TopicDetail?
  /// How a question is read now, with the answers it gets.
  func read(_ text: String, language: LanguageCode?) async -> Finding
  /// The files that can be written as a whole, by path, without their text.
  func files() async throws -> [EditableFile]
  /// One of them with its text; nil where there is none of that path.
  func file(_ path: String) async throws -> EditableFile?
  /// What a file's new text would change, in the files and in what is answered. Writes nothing.
  ///
  /// - Throws: ``EditingError``.
  func preview(_ draft: FileDraft) async throws -> GapProposal
  /// Writes a file, if all files still are what `digest` of the preview says.
  ///
  /// - Throws: ``EditingError``.
  func accept(_ draft: FileDraft, digest: String) async throws -> GapResolution
  /// Everything that is wrong with the files, warnings included.
  func problems() async -> [ContentProblem]
}
