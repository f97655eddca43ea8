#include "UserRoutes.h"
#include "Users.h"

namespace shop {

void addUserRoutes(Server &Http, Pool &Db) {
	Http.get("/users", [&Db](const Request &Req) {
		const std::string Email = Req.query("email");
		const std::string Order = Req.query("order");
		if (Email.empty())
			return Response(400, "無効なメール");
		return Response(200, findUser(Db, trim(Email), Order));
	});
}

} // namespace shop
