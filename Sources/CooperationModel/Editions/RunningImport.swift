/// What an import into a directory is doing, told while it runs to whoever browses the directory.
public struct RunningImport: Codable, Hashable, Sendable {
  /// A step of an import, in the order in which they are done.
  public enum Step: String, CaseIterable, Codable, Hashable, Sendable {
    /// The files are read.
    case reading
    /// Organizations are put in the order of their names, and indexed.
    case organizations
    /// Declared links are counted.
    case links
    /// Territories learn who is inside them.
    case territories
    /// The words of all names are indexed.
    case search
    /// What suggestions compare is put together.
    case comparison
    /// The directory is compared with the one that it replaces.
    case changes
    /// The file is written to the disk and put in place.
    case saving
  }

  /// A step that is done.
  public struct Done: Codable, Hashable, Sendable {
    /// The step.
    public var step: Step
    /// How long it took.
    public var seconds: Double

    /// Makes a step that is done.
    public init(step: Step, seconds: Double) {
      self.step = step
      self.seconds = seconds
    }
  }

  /// What is imported, as the user named it.
  public var source: String
  /// The steps that are done, in their order.
  public var done: [Done] = []
  /// The step at hand.
  public var step = Step.reading
  /// The share of the step at hand that is done, from 0 to 1; absent: unknown.
  public var share: Double?
  /// How many bytes of the files were read so far.
  public var bytes = 0
  /// How many organizations were read so far.
  public var organizations = 0
  /// How long it has been running.
  public var seconds = 0.0
  /// How long it will go on, as far as it can tell.
  public var secondsLeft: Double?
  /// How many problems of each outcome were met so far, by the name of the outcome.
  public var problems: [String: Int] = [:]
  /// The first problems of each outcome, as sentences.
  public var examples: [String: [String]] = [:]

  /// Makes an import that begins.
  public init(source: String) { self.source = source }
}
