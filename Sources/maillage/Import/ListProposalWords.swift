internal import Browser
internal import CooperationModel
internal import DirectoryExchange
internal import TextLayout

/// A proposal in words: a table of the columns, and what to know and check.
struct ListProposalWords {
  let proposal: ListProposal
  let say: Messages

  /// Says everything on standard error.
  ///
  /// - Parameter file: The name of the list.
  func tell(file: String) {
    Words.say(say(.listUnknownRegister, file, say.number(proposal.entries)))
    Words.say("")
    var table = OutputTable(columns: [
      .init(name: "column", heading: say(.listHeadingColumn), widest: 28),
      .init(name: "use", heading: say(.listHeadingUse), widest: 30),
      .init(name: "reason", heading: say(.listHeadingReason), widest: 64),
      .init(name: "example", heading: say(.listHeadingExample), widest: 30),
    ])
    table.rows = proposal.columns.map {
      [$0.name, words($0.use), words($0.reason), $0.example]
    }
    Words.say(table.written(as: .text))
    guard !proposal.remarks.isEmpty else { return }
    Words.say(say(.listToKnow))
    for remark in proposal.remarks { Words.say("- " + words(remark)) }
    Words.say("")
  }

  private func words(_ use: ListProposal.Use) -> String {
    switch use {
    case .field(let field): say(field.name)
    case .fact: say(.listUseFact)
    case .leftOut: say(.listUseLeftOut)
    case .empty: say(.listUseEmpty)
    }
  }

  private func words(_ reason: ListProposal.Reason) -> String {
    switch reason {
    case .header: say(.listReasonHeader)
    case .values(let look, let percent, let count):
      say(.listReasonValues, "\(percent)", say.number(count), say(look.name))
    case .both(let look, let percent, let count):
      say(.listReasonBoth, "\(percent)", say.number(count), say(look.name))
    case .contradicted(let field, let percent, let count):
      say(.listReasonContradicted, say(field.name), "\(percent)", say.number(count))
    case .another(let column): say(.listReasonAnother, column)
    case .unrecognized: say(.listReasonUnrecognized)
    case .personal: say(.listReasonPersonal)
    case .empty: say(.listReasonEmpty)
    case .position: say(.listReasonPosition)
    }
  }

  private func words(_ remark: ListProposal.Remark) -> String {
    switch remark {
    case .header(let above, let rows):
      say(.listHeaderPlace, say.number(above), say.number(rows))
    case .unclearHeader: say(.listUnclearHeader)
    case .noHeader: say(.listNoHeader)
    case .sections(let count, let example, let column):
      say(.listSections, say.number(count), example, column)
    case .repeatedHeaders(let count): say(.listRepeatedHeaders, say.number(count))
    case .totals(let count): say(.listTotals, say.number(count))
    case .notes(let notes): say(.listNotes, shortened(notes))
    case .identity(let columns): say(.listIdentity, quoted(columns))
    case .duplicates(let count, let columns):
      say(.listDuplicates, say.number(count), quoted(columns))
    case .noName: say(.listNoName)
    case .codes(let code, let label): say(.listCodes, code, label)
    case .noPlace: say(.listNoPlace)
    case .departmentsOfPostcodes: say(.listDepartmentsOfPostcodes)
    case .familyFromNames: say(.listFamilyFromNames)
    case .repaired(let example, let mended):
      say(.listRepaired, example.truncated(to: 40), mended.truncated(to: 40))
    case .unclearDates(let column, let order): say(.listUnclearDates, column, order)
    case .serialDates(let column): say(.listSerialDates, column)
    case .lostZeros(let column): say(.listLostZeros, column)
    case .roundedNumbers(let column): say(.listRoundedNumbers, column)
    case .exchangedCoordinates: say(.listExchangedCoordinates)
    case .projectedCoordinates: say(.listProjectedCoordinates)
    case .unknownWords(let column, let words):
      say(.listUnknownWords, column, say.number(words.count), shortened(words))
    case .persons: say(.listPersons)
    }
  }

  private func quoted(_ columns: [String]) -> String {
    columns.map { "“\($0)”" }.joined(separator: " + ")
  }

  /// The first of some texts; the profile has them all.
  private func shortened(_ texts: [String]) -> String {
    texts.prefix(5).map { $0.truncated(to: 40) }.joined(separator: ", ")
      + (texts.count > 5 ? " …" : "")
  }
}

/// The beginning of a list as it would be read, and the numbers of the whole.
struct ListPreviewWords {
  let preview: ListPreview
  let say: Messages

  /// Says everything on standard error.
  func tell() {
    Words.say("")
    Words.say(say(.listFirstRows, say.number(preview.organizations.count)))
    var table = OutputTable(columns: [
      .init(name: "name", heading: say(.listHeadingName), widest: 36),
      .init(name: "family", heading: say(.listHeadingFamily), widest: 18),
      .init(name: "sector", heading: say(.listHeadingSector), widest: 24),
      .init(name: "place", heading: say(.listHeadingPlace), widest: 40),
      .init(name: "contact", heading: say(.listHeadingContact), widest: 30),
    ])
    table.rows = preview.organizations.map { organization in
      let places = preview.places(of: organization)
      let guess = organization.sectorBasis == .words ? "~ " : ""
      let contacts = [organization.phone, organization.email, organization.website]
      return [
        organization.name, say(organization.family.name), guess + say(organization.sector.name),
        places.isEmpty ? say(.listNotPlaced) : places.joined(separator: " < "),
        contacts.first { !$0.isEmpty } ?? "",
      ]
    }
    Words.say(table.written(as: .text))
    let report = preview.report
    let rows = report.files.map(\.rows).reduce(0, +)
    let known = report.organizations - (report.sectorBases[.unknown] ?? 0)
    Words.say(
      say(
        .listOutcome, say.number(rows), say.number(report.organizations),
        say.number(report.placed), say.number(known)))
    for problem in report.problems.prefix(5) { Words.say("  " + problem.sentence(say)) }
    if report.problemCount > 5 {
      Words.say(say(.importMoreProblems, say.number(report.problemCount - 5)))
    }
  }
}

extension ListField {
  /// What the field is called, as a message.
  fileprivate var name: MessageKey { .named("listField", rawValue) }
}

extension ListProposal.ValueLook {
  /// What values look like, as a message.
  fileprivate var name: MessageKey { .named("listLook", rawValue) }
}

extension MessageKey {
  /// The message whose name is made of that of a kind and of one of its values.
  private static func name(_ kind: String, _ value: String) -> String {
    kind + value.prefix(1).uppercased() + value.dropFirst()
  }

  /// A test goes through all values.
  fileprivate static func named(_ kind: String, _ value: String) -> MessageKey {
    MessageKey(rawValue: name(kind, value)) ?? .listUseFact
  }
}
