package shop.alexandria.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartWithClientsTest {
    @Inject
    Event<ShutdownDelayInitiatedEvent> shutdown;

    @Test
    void closesConnectionsOnceTheServiceIsAboutToEnd() {
        given().get("/door").then().statusCode(200).header("Connection", nullValue());
        shutdown.fire(new ShutdownDelayInitiatedEvent());
        given().get("/door").then().statusCode(200).header("Connection", is("close"));
    }
}
