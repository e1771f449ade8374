import CooperationModel
import Foundation

/// Networks whose measures are known from elsewhere.
enum KnownNetworks {
  private static func lines(_ name: String) throws -> [[Int]] {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Networks/\(name).txt")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ").compactMap { Int($0) } }
  }

  /// Friendships in a karate club.
  ///
  /// > Source: W. W. Zachary, "An information flow model for conflict and fission in small groups"
  /// > (1977).
  static func zachary(isWeighted: Bool = false) throws -> Graph {
    Graph(
      count: 34,
      edges: try lines("zachary").map {
        Graph.Edge($0[0], $0[1], weight: isWeighted ? Double($0[2]) : 1)
      })
  }

  /// Who stayed with the teacher when the club fell apart.
  static let zacharySplit: Set<Int> = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]

  /// A graph with known communities, and the community of each node.
  static func lancichinetti() throws -> (graph: Graph, communities: [Int]) {
    let rows = try lines("lfr-500")
    let edges = rows.flatMap { row in row.dropFirst(2).map { Graph.Edge(row[0], $0) } }
    return (Graph(count: rows.count, edges: edges), rows.map { $0[1] })
  }

  /// The families of Florence.
  static let families = [
    "Acciaiuoli", "Medici", "Castellani", "Peruzzi", "Strozzi", "Barbadori", "Ridolfi",
    "Tornabuoni", "Albizzi", "Salviati", "Pazzi", "Bischeri", "Guadagni", "Ginori",
    "Lamberteschi",
  ]

  /// Marriages between the families of Florence.
  ///
  /// > Source: J. F. Padgett and C. K. Ansell, "Robust action and the rise of the Medici" (1993).
  static var florence: Graph {
    let pairs = [
      "Acciaiuoli Medici", "Medici Barbadori", "Medici Ridolfi", "Medici Tornabuoni",
      "Medici Albizzi", "Medici Salviati", "Castellani Peruzzi", "Castellani Strozzi",
      "Castellani Barbadori", "Peruzzi Strozzi", "Peruzzi Bischeri", "Strozzi Ridolfi",
      "Strozzi Bischeri", "Ridolfi Tornabuoni", "Tornabuoni Guadagni", "Albizzi Ginori",
      "Albizzi Guadagni", "Salviati Pazzi", "Bischeri Guadagni", "Guadagni Lamberteschi",
    ]
    let edges = pairs.map { pair in
      let ends = pair.split(separator: " ").map { name in
        families.firstIndex { $0 == name } ?? 0
      }
      return Graph.Edge(ends[0], ends[1])
    }
    return Graph(count: families.count, edges: edges)
  }
}
