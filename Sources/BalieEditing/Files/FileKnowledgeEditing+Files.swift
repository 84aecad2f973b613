import BalieKnowledge

/// Whole files, as an editor writes them.
extension FileKnowledgeEditing {
  package nonisolated func files() async throws -> [EditableFile] {
    await Workbench.run {
      let snapshot = source.snapshot()
      return snapshot.editable.map { Self.entry($0, in: snapshot, withText: false) }
    }
  }

  package nonisolated func file(_ path: String) async throws -> EditableFile? {
    await Workbench.run {
      let snapshot = source.snapshot()
      return snapshot.editable.first { $0.path == path }
        .map { Self.entry($0, in: snapshot, withText: true) }
    }
  }

  private static func entry(
    _ file: ContentFile, in snapshot: ContentSnapshot, withText: Bool
  ) -> EditableFile {
    EditableFile(
      path: file.path, kind: file.kind,
      text: withText ? String(decoding: file.bytes, as: UTF8.self) : nil,
      digest: snapshot.digest(ofFileAt: file.path) ?? "")
  }

  package nonisolated func preview(_ draft: FileDraft) async throws -> GapProposal {
    try await Workbench.run {
      let plan = try EditPlan(draft, source: source)
      try plan.requireSoundContent()
      return GapProposal(
        changes: plan.edits.map(FileChange.init), digest: plan.digest,
        isWritable: store.canWrite(plan.edits), effects: try await effects(of: plan))
    }
  }

  package func accept(_ draft: FileDraft, digest: String) async throws -> GapResolution {
    let written = try await Workbench.run { try carryOut(draft, digest: digest) }
    if written.isWritten { await live.reload() }
    return written
  }

  /// From here to the last written byte nothing waits, so no other editor comes in between; what
  /// another program writes meanwhile the store notices.
  private func carryOut(_ draft: FileDraft, digest: String) throws -> GapResolution {
    let plan = try EditPlan(draft, source: source)
    guard plan.digest == digest else { throw EditingError.changedSince }
    try plan.requireSoundContent()
    guard store.canWrite(plan.edits) else {
      return GapResolution(isWritten: false, patch: plan.edits.patch)
    }
    try write(plan.edits)
    return GapResolution(isWritten: !plan.edits.isEmpty, patch: plan.edits.patch)
  }
}
