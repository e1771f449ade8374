/// Every message of the program, in sections by where it is used.
public enum MessageKey: String, CaseIterable, Hashable, Sendable {
  // Sectors, named as in the exchange format.
  case sectorOther
}
