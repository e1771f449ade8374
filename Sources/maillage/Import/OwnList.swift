internal import DirectoryExchange
internal import Foundation
internal import TextLayout

/// A list of somebody's own: how it may be read is proposed, shown, and written as a profile to
/// correct and use again.
struct OwnList {
  /// The path of the list.
  let path: String
  /// The profile that reads it; absent where it seems to hold no organization.
  let profile: Profile?
  /// The proposal; absent where a profile stands beside the list already.
  private let proposal: ListProposal?
  private let say = Surroundings.messages

  /// Looks at a list, or at the profile beside it.
  ///
  /// - Throws: ``ExchangeError`` if the list cannot be read, or the profile is wrong.
  init(path: String) throws {
    self.path = path
    let beside = Self.profilePath(of: path)
    if FileManager.default.fileExists(atPath: beside) {
      proposal = nil
      profile = try Profile(path: beside)
    } else {
      let proposal = try ListProposal(path: path, edition: Self.edition(of: path))
      self.proposal = proposal
      profile =
        proposal.isOfOrganizations ? try Profile(text: proposal.profileText, name: beside) : nil
    }
  }

  /// Where the profile of a list stands: beside it.
  private static func profilePath(of path: String) -> String {
    (Archive.neighbor(of: path) as NSString).deletingPathExtension + ".profile.json"
  }

  /// The month in which the file was last changed.
  private static func edition(of path: String) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: Archive.neighbor(of: path))
    let date = attributes?[.modificationDate] as? Date
    return date.map { $0.formatted(.iso8601.year().month()) } ?? ""
  }
}

extension OwnList {
  /// Shows how the list is read, and asks where something is open.
  ///
  /// - Parameters:
  ///   - target: The directory to make; absent: nothing is to be imported.
  ///   - isAgreed: Whether the person agreed beforehand.
  ///   - isCancelled: Asked from time to time; true ends the reading.
  /// - Returns: Whether to import the list.
  /// - Throws: What could not be read; `UsageFailure` where a person would have to be asked, or
  ///   where the list seems to hold no organization.
  func isToBeImported(
    into target: String?, isAgreed: Bool, isCancelled: () -> Bool = { false }
  ) throws -> Bool {
    let beside = Self.profilePath(of: path)
    if let proposal {
      ListProposalWords(proposal: proposal, say: say).tell(file: name)
      guard !proposal.isOfCodes else {
        throw UsageFailure(description: say(.listIsNoOrganizations, name))
      }
      write(proposal, to: beside)
    } else {
      Words.say(say(.listProfileExists, beside))
    }
    guard let profile else { throw UsageFailure(description: say(.listHasNoNames, name, beside)) }
    if target == nil || !isAgreed {
      let preview = try ListPreview(profile: profile, paths: [path], isCancelled: isCancelled)
      ListPreviewWords(preview: preview, say: say).tell()
    }
    guard let target else {
      Words.say(say(.listNextCommand, nextCommand))
      return false
    }
    return try isAgreed || agrees(to: target)
  }

  private func write(_ proposal: ListProposal, to path: String) {
    do {
      try Data(proposal.profileText.utf8)
        .write(to: URL(filePath: path), options: [.withoutOverwriting])
      Words.say(say(.listProfileWritten, path))
    } catch {
      Words.say(say(.listProfileUnwritable, path, error.localizedDescription))
    }
  }

  private var name: String { Archive.name(of: path) }

  /// The command that imports the list by its profile.
  private var nextCommand: String {
    let target = (Archive.neighbor(of: path) as NSString).deletingPathExtension + ".maillage"
    let words = [
      "maillage", "import", path, "--profile", Self.profilePath(of: path), "--into", target,
    ]
    return words.map { word in
      word.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
        ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }.joined(separator: " ")
  }

  /// Asks once, where somebody is there; else agrees unless something is open.
  private func agrees(to target: String) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      if proposal?.isCertain ?? true { return true }
      throw UsageFailure(description: say(.listNeedsYes))
    }
    Words.put(say(.listAsk, target))
    let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
    if ["y", "yes", "o", "oui"].contains(answer) { return true }
    Words.say(say(.listNotImported))
    Words.say(say(.listNextCommand, nextCommand))
    return false
  }
}
