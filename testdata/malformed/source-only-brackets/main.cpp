int f( { ] ) class ; ; } void g() { return
