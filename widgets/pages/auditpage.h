// The Audit page: all stores of the workspace side by side, those first that need attention.
//
// The first figures come from the rollup; the others fill in store by store without moving a row. A double
// click or Enter opens the store.

#pragma once

#include "widgets/pages/page.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace shopglass {

class SpecTable;

class AuditPage final : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(QWidget *parent = nullptr);

    /// The formats that a report of all stores can be saved in; it stays its owner's.
    void setReportMenu(QMenu *menu);

    [[nodiscard]] SpecTable *table() const noexcept { return m_table; }

protected:
    void showInput() override;

private:
    QWidget *buildContents();
    void showPortfolio();
    void showFindings();
    void sortAgain();
    void openRow(int row);
    [[nodiscard]] const StoreAudit *storeAt(int row) const;

    QStackedLayout *m_layers = nullptr;
    QWidget *m_empty = nullptr; ///< the latest empty state
    QWidget *m_contents = nullptr; ///< once there is a portfolio
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_legend = nullptr;
    QPushButton *m_sort = nullptr;
    QPushButton *m_report = nullptr;
    QMenu *m_reportMenu = nullptr;
    QPushButton *m_open = nullptr;
    SpecTable *m_table = nullptr;
    QLabel *m_findings = nullptr;
    std::shared_ptr<const PortfolioView> m_shown; ///< the input's, or that sorted again
};

} // namespace shopglass
