internal import Browser
internal import CooperationModel
internal import DirectoryStore
internal import TextLayout

/// What a check of a directory found, as an answer.
struct CheckOutput {
  let report: CheckReport
  let limits: CheckLimits
  private let say = Surroundings.messages

  init(report: CheckReport, limits: CheckLimits) {
    self.report = report
    self.limits = limits
  }

  /// Writes the findings to standard output; for people, the numbers with them.
  func write(as format: OutputFormat) {
    switch format {
    case .json: writeJSON()
    case .csv, .tsv:
      var table = OutputTable(columns: [
        .init(name: "check", heading: ""), .init(name: "id", heading: ""),
        .init(name: "name", heading: ""), .init(name: "other_id", heading: ""),
        .init(name: "other_name", heading: ""), .init(name: "reason", heading: ""),
      ])
      for section in report.sections {
        table.rows += section.findings.map { finding in
          let ends = finding.subjects.prefix(2).flatMap { [$0.id, $0.name] }
          return [section.check.rawValue] + ends + Array(repeating: "", count: 4 - ends.count)
            + [reason(finding.reason)]
        }
      }
      Output.write(table.written(as: format))
    case .text: writeText()
    }
  }

  private func writeText() {
    for section in report.sections where section.count > 0 {
      Output.write(say(section.check.heading, count: section.count, limits.freshSince) + "\n")
      for finding in section.findings {
        let subjects = finding.subjects.map { "\($0.name.isEmpty ? "?" : $0.name) (\($0.id))" }
        Output.write(
          "  " + subjects.joined(separator: " = ") + ": " + reason(finding.reason) + "\n")
      }
      if section.count > section.findings.count {
        Output.write("  " + say(.checkMore, count: section.count - section.findings.count) + "\n")
      }
      Output.write("\n")
    }
    if report.undated > 0 { Output.write(say(.checkUndated, count: report.undated) + "\n") }
    Output.write(
      report.count == 0
        ? say(.checkNothing) + "\n"
        : say(.checkTotal, count: report.count, say.number(report.organizations)) + "\n")
  }

  private func writeJSON() {
    let sections = report.sections.map { section in
      JSONText.object([
        ("check", .string(section.check.rawValue)), ("count", .int(section.count)),
        (
          "findings",
          .array(
            section.findings.map { finding in
              .object([
                (
                  "subjects",
                  .array(
                    finding.subjects.map {
                      .object([("id", .string($0.id)), ("name", .known($0.name))])
                    })
                ), ("reason", .string(reason(finding.reason))),
              ])
            })
        ),
      ])
    }
    Output.write(
      .object([
        ("format", .string("maillage/1")), ("organizations", .int(report.organizations)),
        ("fresh_since", .string(limits.freshSince)), ("undated", .int(report.undated)),
        ("checks", .array(sections)),
      ]))
  }

  // MARK: Reasons

  private func reason(_ reason: Finding.Reason) -> String {
    switch reason {
    case .duplicate(let evidence, let likeness):
      let shared = evidence.map(shared).joined(separator: ", ")
      return likeness == 1
        ? say(.reasonSameName, shared) : say(.reasonDuplicate, shared, say.percent(likeness))
    case .stale(let updated): return say(.reasonStale, updated)
    case .crowdedPoint(let point, let organizations, let addresses, let postcodes, let towns):
      let place =
        say.number(point.latitude, decimals: 6) + " " + say.number(point.longitude, decimals: 6)
      return say(
        .reasonCrowdedPoint, say.number(organizations), place, say.number(addresses),
        say.number(postcodes), say.number(towns))
    case .farPoint(let municipality, let kilometers):
      return say(.reasonFarPoint, say.number(kilometers, decimals: 1), municipality)
    case .deadReference(let reference, let target): return say(reference.name, target)
    case .notPlaced(let known): return say(known.name)
    case .noSector: return say(.reasonNoSector)
    case .identity(let suspicion): return say(suspicion.name)
    }
  }

  private func shared(_ evidence: Finding.Evidence) -> String {
    switch evidence {
    case .phone: say(.sharedPhone)
    case .email: say(.sharedEmail)
    case .domain: say(.sharedDomain)
    case .address: say(.sharedAddress)
    case .near(let meters): say(.sharedNear, say.number(meters))
    }
  }
}

extension Finding.Check {
  /// How many findings there are, as a counted message.
  fileprivate var heading: MessageKey {
    switch self {
    case .duplicate: .checkDuplicate
    case .stale: .checkStale
    case .crowdedPoint: .checkCrowdedPoint
    case .farPoint: .checkFarPoint
    case .deadReference: .checkDeadReference
    case .notPlaced: .checkNotPlaced
    case .noSector: .checkNoSector
    case .identity: .checkIdentity
    }
  }
}

extension Finding.Reference {
  fileprivate var name: MessageKey {
    switch self {
    case .lead: .reasonLead
    case .groupTerritory: .reasonGroupTerritory
    case .group: .reasonGroup
    case .member: .reasonMember
    case .partner: .reasonPartner
    case .parent: .reasonParent
    }
  }
}

extension Finding.PlaceKnown {
  fileprivate var name: MessageKey {
    switch self {
    case .nothing: .reasonPlaceNothing
    case .text: .reasonPlaceText
    case .point: .reasonPlacePoint
    case .territory: .reasonPlaceTerritory
    }
  }
}

extension IdentitySuspicion {
  fileprivate var name: MessageKey {
    switch self {
    case .length: .reasonLength
    case .checkDigit: .reasonCheckDigit
    case .rounded: .reasonRounded
    case .nullSign: .reasonNullSign
    case .noNumber: .reasonNoNumber
    }
  }
}
