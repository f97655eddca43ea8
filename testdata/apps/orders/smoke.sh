#!/usr/bin/env bash
# Builds the service, starts it on a free loopback port with a temporary database, asks it what a client would ask,
# and checks that the planted concatenations can be abused while their twins cannot. Exit code 0: all as expected.
# Usage: smoke.sh BUILD_DIR [cmake options...]
set -u
if [ $# -lt 1 ]; then
  echo "usage: $0 BUILD_DIR [cmake options...]" >&2
  exit 2
fi
source_dir=$(cd "$(dirname "$0")" && pwd)
build_dir=$1
shift

cmake -S "$source_dir" -B "$build_dir" "$@" >"${TMPDIR:-/tmp}/orders-configure.$$" 2>&1 || {
  cat "${TMPDIR:-/tmp}/orders-configure.$$" >&2
  rm -f "${TMPDIR:-/tmp}/orders-configure.$$"
  exit 1
}
rm -f "${TMPDIR:-/tmp}/orders-configure.$$"
timeout 900 cmake --build "$build_dir" --parallel 2 || exit 1

work=$(mktemp -d)
pid=
cleanup() {
  [ -n "$pid" ] && kill "$pid" 2>/dev/null
  rm -rf "$work"
}
trap cleanup EXIT

admin_password="smoke-$RANDOM-$RANDOM"
report_key="smoke-$RANDOM-$RANDOM"
# The service must refuse to start without its password.
if env -u ORDERS_ADMIN_PASSWORD ORDERS_DATABASE="$work/refused.db" timeout 10 "$build_dir/orders" >"$work/refused" 2>&1; then
  echo "FAIL: started without ORDERS_ADMIN_PASSWORD" >&2
  exit 1
fi

ORDERS_PORT=0 ORDERS_DATABASE="$work/orders.db" ORDERS_ADMIN_PASSWORD="$admin_password" ORDERS_REPORT_KEY="$report_key" \
  timeout 120 "$build_dir/orders" >"$work/log" 2>&1 &
pid=$!
port=
for _ in $(seq 100); do
  port=$(sed -n 's/.*listening on 127\.0\.0\.1:\([0-9]*\).*/\1/p' "$work/log")
  [ -n "$port" ] && break
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.1
done
if [ -z "$port" ]; then
  echo "FAIL: the service did not start" >&2
  cat "$work/log" >&2
  exit 1
fi

failures=0
count=0
# ask LABEL STATUS BODY_PATTERN METHOD PATH [curl arguments...]: the pattern is an extended regular expression.
ask() {
  local label=$1 status=$2 pattern=$3 method=$4 path=$5
  shift 5
  count=$((count + 1))
  local got
  got=$(curl -sS --noproxy '*' --max-time 10 -o "$work/body" -w '%{http_code}' -X "$method" "$@" "http://127.0.0.1:$port$path" 2>"$work/curl")
  body=$(cat "$work/body" 2>/dev/null)
  : >"$work/body"
  if [ "$got" = "$status" ] && printf '%s\n' "$body" | grep -Eq -- "$pattern"; then
    echo "ok   $label"
  else
    echo "FAIL $label: status $got (expected $status), body '$body' (expected /$pattern/) $(cat "$work/curl")"
    failures=$((failures + 1))
  fi
}
login() { # prints nothing; sets $token
  ask "$1" 200 '"token":"[0-9a-f]{48}"' POST /login -d "{\"email\":\"admin@example.com\",\"password\":\"$admin_password\"}"
  token=$(printf '%s' "$body" | sed -n 's/.*"token":"\([0-9a-f]*\)".*/\1/p')
}

ask "health" 200 '"status":"ok"' GET /health
ask "writing needs a session" 401 'valid session' POST /customers -d '{"name":"Ada","email":"ada@example.com"}'
ask "wrong password" 401 'wrong password' POST /login -d '{"email":"admin@example.com","password":"no"}'
ask "broken login body" 400 'JSON object' POST /login -d '{"email":'
login "login"
session=(-H "X-Session-Token: $token")

ask "add customer" 201 '"id":1' POST /customers "${session[@]}" -d '{"name":"Ada","email":"ada@example.com","city":"Bath"}'
ask "add another customer" 201 '"id":2' POST /customers "${session[@]}" -d '{"name":"Ben","email":"ben@example.com"}'
ask "same email again" 409 'exists' POST /customers "${session[@]}" -d '{"name":"Ada","email":"ada@example.com"}'
ask "customer by id" 200 '"name":"Ada"' GET /customers/1
ask "customer by email" 200 '"id":2' GET /customers/by-email/ben@example.com
ask "customers sorted" 200 '^\[.*"id":2.*"id":1' GET '/customers?sort=name&order=desc'
ask "customer search" 200 '^\[[^{]*\{[^{]*"id":1[^{]*$' GET '/customers/search?name=Ad'

ask "add product" 201 '"id":1' POST /products "${session[@]}" -d '{"sku":"TEA-1","name":"Tea","category":"drinks","priceCents":450,"stock":10}'
ask "add another product" 201 '"id":2' POST /products "${session[@]}" -d '{"sku":"CUP-1","name":"Cup","category":"kitchen","priceCents":900,"stock":5}'
ask "negative price" 400 'out of range' POST /products "${session[@]}" -d '{"sku":"X","name":"X","category":"x","priceCents":-1}'
ask "product by sku" 200 '"stock":10' GET /products/TEA-1
ask "products sorted" 200 'CUP-1.*TEA-1' GET '/products?sort=price_cents&order=desc'
ask "products of a category" 200 '^\[[^{]*\{[^{]*CUP-1[^{]*$' GET '/products/search?category=kitchen'
ask "cheapest product" 200 '^\[[^{]*\{[^{]*TEA-1[^{]*$' GET '/products/cheapest?rows=1'
ask "take stock" 204 '' POST /products/stock "${session[@]}" -d '{"sku":"TEA-1","quantity":4}'
ask "take too much stock" 409 'not enough' POST /products/stock "${session[@]}" -d '{"sku":"TEA-1","quantity":7}'
ask "restock" 204 '' POST /products/1/restock "${session[@]}" -d '{"quantity":20}'
ask "stock is counted" 200 '"stock":26' GET /products/TEA-1

order='{"customerId":1,"reference":"R-1","region":"north","items":[{"sku":"TEA-1","quantity":2},{"sku":"CUP-1","quantity":1}]}'
ask "place order" 201 '"items":\[.*"totalCents":1800' POST /orders "${session[@]}" -d "$order"
ask "place another order" 201 '"id":2' POST /orders "${session[@]}" -d '{"customerId":2,"reference":"R-2","region":"south","items":[{"sku":"TEA-1","quantity":1}]}'
ask "order of an unknown product" 422 'unknown product' POST /orders "${session[@]}" -d '{"customerId":1,"reference":"R-3","region":"north","items":[{"sku":"NO","quantity":1}]}'
ask "order quantity too large" 400 'quantity' POST /orders "${session[@]}" -d '{"customerId":1,"reference":"R-3","region":"north","items":[{"sku":"TEA-1","quantity":100000}]}'
ask "order by id" 200 '"reference":"R-1"' GET /orders/1
ask "no such order" 404 'no such order' GET /orders/77
ask "ship" 204 '' POST /orders/2/ship "${session[@]}" -d ''
ask "orders by status" 200 '^\[\{.*"id":2.*\}\]$' GET '/orders?status=shipped&sort=created_at&order=desc&page=1&size=5'
ask "unknown status" 400 'status must be' GET '/orders?status=lost'
ask "orders of a customer" 200 'CUP-1.*"reference":"R-1"' GET /customers/1/orders
ask "orders by reference" 200 '"reference":"R-2"' GET '/orders/find?reference=R-2&region=south'
ask "orders with statuses" 200 'R-1.*R-2' POST /orders/search "${session[@]}" -d '{"statuses":["open","shipped"]}'
ask "customer activity" 200 'R-1' GET '/customers/1/activity?since=2020-01-01'
ask "slow products" 200 'CUP-1' GET '/products/slow?sold=1'
ask "report without key" 403 'valid key' GET '/reports/top-products?region=north'
ask "top products" 200 '^\[\{"sku":"TEA-1","sold":2\}' GET '/reports/top-products?region=north' -H "X-Report-Key: $report_key"
ask "revenue" 200 '"totalCents":2250' GET '/reports/revenue?from=2020-01-01&to=2999-12-31' -H "X-Report-Key: $report_key"

# The pitfalls are real: each request makes its statement mean something else.
ask "abuse: + chain" 200 '\$y\$' GET /customers/search -G --data-urlencode "name=zz' UNION SELECT id, password_hash, email, '' FROM users --"
ask "abuse: stream" 200 'R-2' GET /customers/1/activity -G --data-urlencode "since=3000' OR 1=1 --"
ask "abuse: stored function" 200 'TEA-1|CUP-1' GET "/products/x'%20OR%20'1'='1"
ask "abuse: ORDER BY" 200 'CUP-1.*TEA-1' GET /products -G --data-urlencode "sort=(stock > 10), name"
ask "abuse: format" 200 'CUP-1.*TEA-1' GET /products/search -G --data-urlencode "category=x' OR '1'='1"
ask "abuse: += in a loop" 200 'R-1.*R-2' POST /orders/search "${session[@]}" -d '{"statuses":["x'"'"') OR (1=1) --"]}'
ask "abuse: builder" 200 'R-1.*R-2' GET /orders/find -G --data-urlencode "reference=x' OR '1'='1"
ask "abuse: snprintf" 204 '' POST /products/stock "${session[@]}" -d '{"sku":"x'"'"' OR 1=1 --","quantity":26}'
# Their twins take the same text as a value.
ask "twin: bound" 404 'no such customer' GET "/customers/by-email/x'%20OR%20'1'='1"
ask "twin: allow-list" 400 'sort must be' GET /customers -G --data-urlencode "sort=(id > 1)"
ask "twin: allow-list, early return" 200 '^\[\]$' GET /orders -G --data-urlencode "sort=(id > 1)"
ask "twin: quoted" 200 '^\[\]$' GET /reports/revenue -G --data-urlencode "from=z' OR 1--" --data-urlencode "to=z" -H "X-Report-Key: $report_key"
ask "twin: other implementation" 200 '^\[\]$' GET /reports/top-products -G --data-urlencode "region=x' OR '1'='1" -H "X-Report-Key: $report_key"

ask "cancel orders" 200 '"cancelled":1' POST /orders/cancel "${session[@]}" -d '{"ids":[1,2]}'
ask "logout" 204 '' POST /logout "${session[@]}" -d ''
ask "the session is gone" 401 'valid session' POST /products/1/restock "${session[@]}" -d '{"quantity":1}'
login "login again"
ask "abuse: lambda in a transaction" 204 '' POST /logout -H "X-Session-Token: x' OR '1'='1" -d ''
ask "abuse closed every session" 401 'valid session' POST /products/1/restock -H "X-Session-Token: $token" -d '{"quantity":1}'

kill -TERM "$pid"
wait "$pid"
stopped=$?
pid=
if [ "$stopped" -ne 0 ] || ! grep -q 'stopped' "$work/log"; then
  echo "FAIL the service did not stop cleanly (exit $stopped)"
  cat "$work/log"
  failures=$((failures + 1))
fi
echo "$count requests, $failures failures"
[ "$failures" -eq 0 ]
