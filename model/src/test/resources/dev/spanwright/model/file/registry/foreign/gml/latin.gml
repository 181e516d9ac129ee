graph [
  label "Süd"
  node [ id 1 label "Köln" latitude 50.94 longitude 6.96 ]
  node [ id 2 label "Zürich" latitude 47.37 longitude 8.54 ]
  edge [ source 1 target 2 length 480 ]
]
