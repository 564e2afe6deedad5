// What is always visible above a page: the store, the period with its comparison, how far the data reach, and
// the two things that one comes for: import and report.

#pragma once

#include "widgets/common/periodchoice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace shopglass {

class PeriodPicker;

class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// `current` may be a name that is not in the list yet.
    void setStores(const QStringList &names, const QString &current);
    /// The last day of the order data and the days shown; nothing while there are no figures.
    void setShown(std::optional<Day> asOf, std::optional<Period> period);
    /// The formats that the report button offers.
    void setReportMenu(QMenu *menu);
    [[nodiscard]] PeriodPicker *periodPicker() const noexcept { return m_period; }
    [[nodiscard]] QComboBox *storeBox() const noexcept { return m_stores; }

Q_SIGNALS:
    void storeChosen(const QString &name);
    void newStoreRequested();
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseStore(int index);
    void showCurrent();
    void retranslate();

    QComboBox *m_stores = nullptr;
    PeriodPicker *m_period = nullptr;
    QLabel *m_asOfLabel = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_report = nullptr;
    std::optional<Day> m_asOf;
    QString m_current;
};

} // namespace shopglass
