extension Profile {
  /// The regions of the European Union in three levels, as a table or with their shapes.
  ///
  /// The second level is of one's own kind, since its regions are administrative in some countries only;
  /// those that hold nothing are left out.
  ///
  /// > Source: Eurostat, "Nomenclature of territorial units for statistics (NUTS)".
  static let europeanTerritories = """
    {
      "tables": [
        {
          "kind": "territories", "headers": ["NUTS_ID", "NAME_LATN"],
          "levels": [
            {
              "level": "country", "when_used": true, "id": {"column": "NUTS_ID", "length": 2},
              "code": {"column": "NUTS_ID", "length": 2}, "name": "NAME_LATN"
            },
            {
              "level": "region", "when_used": true, "id": {"column": "NUTS_ID", "length": 3},
              "code": {"column": "NUTS_ID", "length": 3}, "name": "NAME_LATN",
              "parent": {"column": "NUTS_ID", "first_characters": 2}
            },
            {
              "level": "custom", "when_used": true, "id": {"column": "NUTS_ID", "length": 4},
              "code": {"column": "NUTS_ID", "length": 4}, "name": "NAME_LATN",
              "parent": {"column": "NUTS_ID", "first_characters": 3}
            },
            {
              "level": "department", "when_used": true, "id": {"column": "NUTS_ID", "length": 5},
              "code": {"column": "NUTS_ID", "length": 5}, "name": "NAME_LATN",
              "parent": {"column": "NUTS_ID", "first_characters": 4}
            }
          ]
        },
        {
          "kind": "boundaries", "headers": ["NUTS_ID", "NAME_LATN"],
          "fields": {"name": "NAME_LATN"}, "place": [{"id": "NUTS_ID"}]
        }
      ]
    }
    """
}
