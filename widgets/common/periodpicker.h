// The period and what it is compared with, always visible in the top bar.

#pragma once

#include "widgets/common/periodchoice.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace shopglass {

class PeriodPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    /// Shows a choice without announcing it.
    void setChoice(const PeriodChoice &choice, Comparison comparison);
    /// The days that the choice came to mean, and the last day that may be chosen.
    void setResolved(Period period, Day asOf);

    [[nodiscard]] PeriodChoice choice() const;
    [[nodiscard]] Comparison comparison() const;

Q_SIGNALS:
    void changed(const shopglass::PeriodChoice &choice, shopglass::Comparison comparison);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showDates();
    void announce();
    void keepOrder(const QDateEdit *edited);

    QComboBox *m_preset = nullptr;
    QComboBox *m_comparison = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLabel *m_days = nullptr;
    std::optional<Period> m_resolved;
    bool m_setting = false;
};

} // namespace shopglass
