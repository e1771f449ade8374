public import CooperationModel
internal import GRDB

/// An organization as a list to leave with has it: what a line of a list says, and how to reach it.
public struct OrganizationContact: Hashable, Sendable {
  /// What a line of a list says.
  public var entry: OrganizationEntry
  /// The postcode; empty if unknown.
  public var postcode: String
  /// The telephone number; empty if unknown.
  public var phone: String
  /// The e-mail address; empty if unknown.
  public var email: String
  /// The address on the web; empty if unknown.
  public var website: String
}

extension DirectoryDatabase {
  /// Organizations of a listing, from one position to another, with how to reach them.
  ///
  /// - Complexity: O(*n*) for *n* organizations of the range.
  public func contacts(
    _ listing: OrganizationListing, in range: Range<Int>
  ) throws -> [OrganizationContact] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(OrganizationRow.entryColumns), o.postcode, o.phone, o.email, o.website
          FROM organization o WHERE o.number = ?
          """)
      return try numbers(of: listing, in: range, db).compactMap { number in
        try Row.fetchOne(statement, arguments: [number]).map { row in
          OrganizationContact(
            entry: OrganizationRow.entry(row), postcode: row["postcode"], phone: row["phone"],
            email: row["email"], website: row["website"])
        }
      }
    }
  }
}
