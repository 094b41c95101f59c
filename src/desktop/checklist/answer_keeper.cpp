// SPDX-FileCopyrightText: 2026 The Unknot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/checklist/answer_keeper.h"

#include "app/checklist/answers_json.h"
#include "app/notebook/notebook_service.h"
#include "app/words/error_words.h"
#include "pack/pack.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace unknot::desktop {

namespace {

QFileDialog *makeDialog(QWidget *window, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(window, title, QString(), AnswerKeeper::tr("Answers of Unknot (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setDefaultSuffix(u"json"_s);
    return dialog;
}

} // namespace

AnswerKeeper::AnswerKeeper(app::ChecklistSession &session, app::NotebookService &notebook, QObject *parent)
    : QObject(parent), m_session(session), m_notebook(notebook)
{
    connect(&session, &app::ChecklistSession::answersChanged, this, &AnswerKeeper::keep);
}

void AnswerKeeper::keep()
{
    if (m_notebook.isKept(notebook::Keepsake::Conditions)) {
        const QList<ConditionId> conditions = tickedConditions();
        if (conditions != m_notebook.contents().conditions)
            m_notebook.rememberConditions(conditions);
    }
    if (m_notebook.isKept(notebook::Keepsake::Draft))
        m_notebook.saveDraft(m_session.stored());
}

QList<ConditionId> AnswerKeeper::tickedConditions() const
{
    QList<ConditionId> conditions;
    const QStringList ids = m_session.stored().conditions;
    for (const QString &id : ids)
        conditions += ConditionId(id);
    return conditions;
}

bool AnswerKeeper::remembersConditions() const
{
    return m_notebook.isKept(notebook::Keepsake::Conditions);
}

void AnswerKeeper::rememberConditions(bool on)
{
    if (!on) {
        m_notebook.stopKeeping(notebook::Keepsake::Conditions);
        return;
    }
    m_notebook.startKeeping(notebook::Keepsake::Conditions);
    m_notebook.rememberConditions(tickedConditions());
}

void AnswerKeeper::save(const QString &name)
{
    if (m_session.isEmpty())
        return;
    const QString chosen = name.isEmpty() ? tr("Checklist of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)) : name;
    m_notebook.saveChecklist(chosen, m_session.stored(), pack::toWord(m_session.assessment().urgency));
    emit told(tr("Saved as “%1”").arg(chosen));
}

void AnswerKeeper::exportTo(const QString &path)
{
    const Result<void> written = app::writeAnswers(path, m_session.stored());
    emit told(written ? tr("The answers are in “%1”").arg(QFileInfo(path).fileName()) : app::errorSentence(written.error()));
}

void AnswerKeeper::importFrom(const QString &path)
{
    const Result<notebook::StoredAnswers> answers = app::readAnswers(path);
    if (!answers) {
        emit told(app::errorSentence(answers.error()));
        return;
    }
    m_session.restore(*answers);
    emit imported();
    emit told(tr("Opened the answers of “%1”").arg(QFileInfo(path).fileName()));
}

void AnswerKeeper::askForExport(QWidget *window)
{
    QFileDialog *dialog = makeDialog(window, tr("Save the answers as a file"), QFileDialog::AcceptSave);
    dialog->selectFile(u"unknot-answers.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &AnswerKeeper::exportTo);
    dialog->open();
}

void AnswerKeeper::askForImport(QWidget *window)
{
    QFileDialog *dialog = makeDialog(window, tr("Open answers from a file"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AnswerKeeper::importFrom);
    dialog->open();
}

} // namespace unknot::desktop
