// Shows the weights that the official values imply, with ranges, residuals and doubts, and asks whether to
// use them.

#pragma once

#include "models/report/section.h"

#include <QDialog>

namespace shopglass {

class ImpliedWeightsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `refusal`: why they cannot be used; empty = they can.
    ImpliedWeightsDialog(const Section &section, const QString &refusal, QWidget *parent = nullptr);
};

} // namespace shopglass
