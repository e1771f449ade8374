internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import Foundation
internal import Synchronization
internal import TextLayout

/// Writes a list of organizations to a new file of the current folder.
struct ExportFile: Sendable {
  /// How many rows are read and written at once.
  private static let page = 2000

  let request: ExportRequest
  let messages: Messages
  var folder = FileManager.default.currentDirectoryPath

  /// Writes the file beside, and gives it its name when it is whole.
  ///
  /// - Parameters:
  ///   - directory: The directory.
  ///   - isStopped: Asked now and then whether to stop.
  /// - Returns: What was done, for the user; absent if it was stopped.
  /// - Complexity: O(*n*) for *n* organizations, in the memory of a page.
  func write(from directory: DirectoryDatabase, isStopped: () -> Bool) -> String? {
    let temporary = folder + "/.maillage-\(ProcessInfo.processInfo.processIdentifier).part"
    defer { unsafe unlink(temporary) }
    do {
      guard FileManager.default.createFile(atPath: temporary, contents: nil) else {
        return messages(.exportFailed, folder, Self.reason(errno))
      }
      let file = try FileHandle(forWritingTo: URL(filePath: temporary))
      defer { try? file.close() }
      guard let count = try write(to: file, from: directory, isStopped: isStopped) else {
        return nil
      }
      try file.synchronize()
      // A link is refused where a file has the name: nothing is ever written over.
      for name in names {
        if unsafe link(temporary, folder + "/" + name) == 0 {
          return messages(.exportDone, count: count, "./" + name)
        }
        guard errno == EEXIST else { break }
      }
      return messages(.exportFailed, folder, Self.reason(errno))
    } catch let error as StoreError {
      return FailureWords(messages)(error)
    } catch {
      return messages(.exportFailed, folder, "\(error.localizedDescription)")
    }
  }

  private static func reason(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }

  /// The names to try, one after the other.
  private var names: some Sequence<String> {
    let stem = Self.safeName(request.name)
    let ending = request.format == .text ? "txt" : request.format.rawValue
    return (1...999).lazy.map { number in
      number == 1 ? "\(stem).\(ending)" : "\(stem)-\(number).\(ending)"
    }
  }

  /// A name of small letters, digits and hyphens, which no system and no shell reads otherwise.
  static func safeName(_ name: String) -> String {
    var safe = ""
    for character in name.transliterated(to: .ascii).lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        safe.append(character)
      } else if !safe.isEmpty, safe.last != "-", character != "'" {
        safe.append("-")
      }
    }
    safe = String(safe.prefix(60))
    while safe.last == "-" { safe.removeLast() }
    return safe.isEmpty ? "maillage" : "maillage-" + safe
  }

  private func write(
    to file: FileHandle, from directory: DirectoryDatabase, isStopped: () -> Bool
  ) throws -> Int? {
    let listing = try directory.listing(request.query, around: nil)
    var written = 0
    try file.write(contentsOf: Data(beginning.utf8))
    for start in stride(from: 0, to: listing.count, by: Self.page) {
      guard !isStopped() else { return nil }
      let range = start..<min(start + Self.page, listing.count)
      var text = ""
      for contact in try directory.contacts(listing, in: range) {
        text += record(contact, isFirst: written == 0)
        written += 1
      }
      try file.write(contentsOf: Data(text.utf8))
    }
    if request.format == .json { try file.write(contentsOf: Data("\n]}\n".utf8)) }
    return written
  }

  private static let names = [
    "id", "name", "family", "sector", "workforce", "declared_links", "address", "postcode",
    "municipality", "phone", "email", "website",
  ]

  private var beginning: String {
    switch request.format {
    case .csv: OutputTable.csvLine(Self.names)
    case .json: "{\"format\": \"maillage/1\", \"organizations\": ["
    case .text: ""
    }
  }

  private func record(_ contact: OrganizationContact, isFirst: Bool) -> String {
    let organization = contact.entry
    let town = organization.municipality
    switch request.format {
    case .csv:
      return OutputTable.csvLine([
        organization.id.rawValue, organization.name, organization.family.rawValue,
        organization.sector.rawValue, organization.workforce?.text ?? "",
        String(organization.declaredLinks), organization.address, contact.postcode, town,
        contact.phone, contact.email, contact.website,
      ])
    case .json:
      var text = isFirst ? "\n" : ",\n"
      JSONText.object([
        ("id", .string(organization.id.rawValue)), ("name", .string(organization.name)),
        ("family", .string(organization.family.rawValue)),
        ("sector", .string(organization.sector.rawValue)),
        ("workforce", organization.workforce.map { .string($0.text) } ?? .null),
        ("declared_links", .int(organization.declaredLinks)),
        ("address", .known(organization.address)),
        ("postcode", .known(contact.postcode)), ("municipality", .known(town)),
        ("phone", .known(contact.phone)), ("email", .known(contact.email)),
        ("website", .known(contact.website)),
      ]).write(into: &text)
      return text
    case .text:
      let place = [contact.postcode, town].filter { !$0.isEmpty }.joined(separator: " ")
      let facts = [
        messages(organization.sector.name), messages(organization.family.name),
        messages.jobs(organization.workforce),
      ].joined(separator: " · ")
      let address = [organization.address, place].filter { !$0.isEmpty }.joined(separator: ", ")
      let ways = [contact.phone, contact.email, contact.website]
        .filter { !$0.isEmpty }.joined(separator: " · ")
      let lines = [facts, address, ways].filter { !$0.isEmpty }.map { "  " + $0 }
      return (isFirst ? "" : "\n") + organization.name + "\n"
        + lines.joined(separator: "\n") + "\n"
    }
  }
}

/// Exports on their way, one after the other, so that no key waits for them.
final class Exports: Sendable {
  private let queue = DispatchQueue(label: "maillage.export", qos: .utility)
  private let isStopped = Atomic(false)

  func begin(
    _ file: ExportFile, from background: @escaping @Sendable () throws -> DirectoryDatabase,
    then tell: @escaping @Sendable (String) -> Void
  ) {
    queue.async { [self] in
      do {
        let directory = try background()
        let sentence = file.write(from: directory) { isStopped.load(ordering: .relaxed) }
        if let sentence { tell(sentence) }
      } catch {
        tell(FailureWords(file.messages)(error))
      }
    }
  }

  /// Stops what is being written, and leaves no part of it behind.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    queue.sync {}
  }
}
