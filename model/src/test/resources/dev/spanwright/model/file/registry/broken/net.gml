graph [
  node [ id 1 label "Aa" latitude 50 longitude 8 ]
  node [ id 2 label "Bb" latitude 51 longitude 9 ]
  edge [ source 1 target 2 lengthKm 80 capacityGbps 400 ]
]
