internal import CooperationModel

/// What a column may hold.
struct ColumnGuess {
  var field: ListField
  /// From 0 to 1.
  var score: Double
  var reason: ListProposal.Reason
}

extension ColumnSample {
  /// What a column may hold by its header and its values, likeliest first; none if nothing tells.
  ///
  /// A header without fitting values is no reason, and values without a header only where they can
  /// hardly be anything else.
  var guesses: [ColumnGuess] {
    guard filled > 0 else { return [] }
    var guesses: [ColumnGuess] = []
    let match = HeaderWords.field(named: name)
    if let match {
      let field = refined(match.field)
      let (look, share) = fit(field)
      if share >= 0.5 || values.count < 3 && share > 0 {
        let reason: ListProposal.Reason =
          look.map { .both($0, percent: Self.percent(share), count: values.count) } ?? .header
        guesses.append(
          ColumnGuess(
            field: field, score: (match.isWhole ? 0.7 : 0.5) + 0.3 * share, reason: reason))
      }
    }
    // An address of a person looks like that of an organization.
    guard match.map({ !$0.field.isPersonal || $0.field == .person }) ?? true else { return guesses }
    for (field, kind, look) in Self.telling where share(kind) >= 0.9 && values.count >= 3 {
      guard guesses.first?.field != field,
        field != .website || !HeaderWords.namesPicture(name)
      else { continue }
      guesses.append(
        ColumnGuess(
          field: field, score: 0.6 * share(kind),
          reason: .values(look, percent: Self.percent(share(kind)), count: values.count)))
    }
    if match == nil || guesses.isEmpty, values.count >= 3, distinct.count <= 60 {
      for (field, look) in [
        (ListField.form, ListProposal.ValueLook.legalForms), (.sector, .sectors),
      ] {
        let share = fit(field).share
        guard share >= 0.8, uniqueShare < 0.7 else { continue }
        guesses.append(
          ColumnGuess(
            field: field, score: 0.5 * share,
            reason: .values(look, percent: Self.percent(share), count: values.count)))
      }
    }
    return guesses.sorted { $0.score > $1.score }
  }

  /// What values can hardly be anything else.
  private static let telling: [(ListField, ValueKind, ListProposal.ValueLook)] = [
    (.siret, .siret, .siret), (.siren, .siren, .siren), (.rna, .rna, .rna),
    (.email, .email, .email), (.website, .website, .website), (.phone, .phone, .phone),
    (.activityCode, .naf, .activityCode), (.activityCode, .naf2025, .activityCode),
    (.point, .coordinates, .coordinates), (.postcode, .letteredPostcode, .postcode),
    (.town, .postcodeAndTown, .postcodeAndTown), (.address, .wholeAddress, .wholeAddress),
  ]

  /// The field that a header means, as the values tell: "Statut" may be a legal form.
  private func refined(_ field: ListField) -> ListField {
    switch field {
    case .status where fit(.form).share >= 0.5 && fit(.status).share < 0.8: .form
    case .form where fit(.formCode).share >= 0.8: .formCode
    case .form where fit(.form).share < 0.5 && fit(.sector).share >= 0.6: .sector
    case .sector where fit(.activityCode).share >= 0.8,
      .activity where fit(.activityCode).share >= 0.8:
      .activityCode
    case .activityCode where textShare > 0.8 && fit(.activityCode).share < 0.5: .activity
    case .sector where usualLength > 60 || fit(.sector).share < 0.4: .activity
    case .activity where distinct.count <= 60 && uniqueShare < 0.5 && fit(.sector).share >= 0.7:
      .sector
    case .activity where usualLength > 80: .description
    case .town where fit(.townCode).share >= 0.9: .townCode
    case .town where share(.wholeAddress) >= 0.5: .address
    case .siren where share(.siret) > share(.siren): .siret
    case .siret where share(.siren) > share(.siret): .siren
    case .person where share(.email) >= 0.5: .email
    case .person where share(.phone) >= 0.5: .phone
    case .website where share(.email) >= 0.5: .email
    case .latitude where share(.coordinates) >= 0.5, .longitude where share(.coordinates) >= 0.5,
      .address where share(.coordinates) >= 0.8:
      .point
    case .founded where fit(.founded).share < 0.5 && textShare > 0.5: .source
    default: field
    }
  }

  /// The share of values that a field could have, and what they look like, where they look like
  /// anything.
  func fit(_ field: ListField) -> (look: ListProposal.ValueLook?, share: Double) {
    switch field {
    case .siret: (.siret, max(share(.siret), digits(14)))
    case .siren: (.siren, max(share(.siren), digits(9)))
    case .rna: (.rna, share(.rna))
    case .ein: (.codes, max(digits(9), digits(8)))
    case .neq: (.codes, digits(10))
    case .id: (.codes, uniqueShare > 0.9 ? uniqueShare : uniqueShare * 0.5)
    case .name: (.distinctTexts, textShare * (uniqueShare > 0.5 || filled < 5 ? 1 : 0.4))
    case .alias, .town, .intercommunality, .district, .country:
      (nil, max(textShare, share(.postcodeAndTown)))
    case .form: (.legalForms, words { FamilyWords.family(ofForm: $0) != nil })
    case .formCode: (.codes, digits(4))
    case .activityCode:
      (
        .activityCode,
        max(share(.naf), share(.naf2025), share(.ntee), weighted(Self.isActivityNumber))
      )
    case .sector: (.sectors, words { SectorWords.sector(ofCategory: $0) != nil })
    case .postcode:
      (
        .postcode,
        max(
          share(.postcode), share(.letteredPostcode), share(.postcodeAndTown), weighted(Self.isZIP))
      )
    case .townCode: (.codes, weighted(Self.isTownCode))
    case .latitude:
      (.number, weighted { Self.degrees($0, most: 90) || Self.degrees($0, most: 180) })
    case .longitude: (.number, weighted { Self.degrees($0, most: 180) })
    case .point: (.coordinates, share(.coordinates))
    case .workforce: (.employees, max(share(.workforce), weighted { FrenchCodes.bands[$0] != nil }))
    case .founded, .closed, .updated: dates
    case .status: (nil, weighted { StatusWords.isCeased($0) != nil })
    case .website: (.website, share(.website))
    case .email: (.email, share(.email))
    case .phone: (.phone, max(share(.phone), weighted { $0.count(where: \.isNumber) >= 9 }))
    case .activity: (nil, textShare > 0.3 && isVaried ? 1 : 0)
    case .description: (nil, usualLength > 25 || uniqueShare > 0.5 ? 1 : 0)
    case .address, .street, .publics, .offers, .needs: (nil, textShare > 0.3 ? 1 : 0)
    case .streetNumber, .streetType, .addressMore, .department, .region, .source, .person,
      .personalContact, .birthDate:
      (nil, 1)
    }
  }

  /// Whether there are more values than of a yes and a no.
  private var isVaried: Bool { distinct.count > 2 || filled < 5 }

  private var dates: (look: ListProposal.ValueLook?, share: Double) {
    let years = weighted { Int($0).map { (1500...2100).contains($0) } ?? false }
    let serials = weighted {
      ValueKind.integer.fits($0) && (Int($0).map { (10_000...60_000).contains($0) } ?? false)
    }
    let days = weighted {
      ValueKind.date.fits($0) || Int($0).map { (1500...2100).contains($0) } ?? false
    }
    if years >= 0.5 { return (.year, max(years, days)) }
    return serials > days ? (.serialDate, serials) : (.date, days)
  }

  private func digits(_ count: Int) -> Double {
    weighted {
      PeoplesNumber.registered($0, digits: 0).utf8.count == count && $0.contains(where: \.isNumber)
    }
  }

  /// The share of values that meet a condition.
  func weighted(_ condition: (String) -> Bool) -> Double {
    values.isEmpty ? 0 : Double(values.count(where: condition)) / Double(values.count)
  }

  /// The share of values whose words meet a condition; addresses of the web have none.
  private func words(_ condition: (String) -> Bool) -> Double {
    weighted { !$0.hasPrefix("http") && condition($0) }
  }

  private static func isActivityNumber(_ text: String) -> Bool {
    let digits = text.split(separator: "-").last.map(String.init) ?? text
    let plain = digits.filter { $0 != "." && $0 != " " }
    return (2...5).contains(plain.utf8.count) && ValueKind.integer.fits(plain)
  }

  private static func isZIP(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    return parts.count == 2 && parts[0].utf8.count == 5 && parts[1].utf8.count == 4
      && parts.allSatisfy { ValueKind.integer.fits(String($0)) }
  }

  static func isTownCode(_ text: String) -> Bool {
    let plain = PeoplesNumber.registered(text, digits: 5).uppercased()
    guard plain.utf8.count == 5 else { return false }
    return plain.utf8.enumerated().allSatisfy { place, byte in
      (48...57).contains(byte)
        || place == 1 && (byte == UInt8(ascii: "A") || byte == UInt8(ascii: "B"))
    }
  }

  private static func degrees(_ text: String, most: Double) -> Bool {
    let number = PeoplesNumber.value(text) ?? PeoplesNumber.value(text, decimalSign: ",")
    let degrees = text.contains(",") ? PeoplesNumber.value(text, decimalSign: ",") : number
    return degrees.map { $0.magnitude <= most } ?? false
  }

  private static func percent(_ share: Double) -> Int { Int((share * 100).rounded(.down)) }
}
