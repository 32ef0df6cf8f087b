package shop.alexandria.orders.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import shop.alexandria.orders.application.CarrierReports;

@ApplicationScoped
@Transactional
class SqlCarrierReports implements CarrierReports {
    private final EntityManager entities;

    SqlCarrierReports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean isNew(String reportId) {
        return entities.createNativeQuery("INSERT INTO carrier_report (id) VALUES (:id) ON CONFLICT DO NOTHING")
                        .setParameter("id", reportId)
                        .executeUpdate()
                == 1;
    }
}
